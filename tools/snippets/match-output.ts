/**
 * Whether an output is what a document shows of it: line for line the same, where a line `…` stands for any lines, and
 * a `…` within a line for any characters of it.
 */
export function matchOutput(shown: string, output: string): boolean {
  const rest = toLines(output);
  let from = 0;
  let open = false;
  for (const line of toLines(shown)) {
    if (line.trim() === "…") {
      open = true;
      continue;
    }
    const at = rest.findIndex((one, index) => index >= from && matchLine(line, one));
    if (at === -1 || (!open && at !== from)) return false;
    from = at + 1;
    open = false;
  }
  return open || from === rest.length;
}

function toLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}

function matchLine(shown: string, line: string): boolean {
  const [first = "", ...others] = shown.split("…");
  const last = others.pop();
  if (last === undefined) return shown === line;
  if (!line.startsWith(first)) return false;
  let from = first.length;
  for (const part of others) {
    const at = line.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return line.length - last.length >= from && line.endsWith(last);
}
