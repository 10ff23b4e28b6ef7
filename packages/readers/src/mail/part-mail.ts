import type { Extraction } from "@onrecord/core";

type Kind = "own" | "quoted" | "signature";

const says: Readonly<Record<Exclude<Kind, "own">, string>> = {
  quoted: "quoted from an earlier mail",
  signature: "the signature of the mail",
};
const quotedLine = /^[ \t]{0,3}>/;
const introduction = /^(?:On|Am|Le) .{4,200}(?:wrote|writes|schrieb|a écrit) ?:$/;
const longestLine = 200;
const original =
  /^(?:-{2,} ?(?:Original|Forwarded) [Mm]essage ?-{2,}|_{20,}|Begin forwarded message:)$/;

/**
 * Parts the words of a mail from what it quotes and from its signature: a blank line between them, and the place of
 * each part that is not its own.
 */
export function partMail(source: string): {
  readonly text: string;
  readonly furniture: NonNullable<Extraction["furniture"]>;
} {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const kinds = tellKinds(lines);
  const furniture: { readonly at: number; readonly says: string }[] = [];
  let text = "";
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? "own";
    if (index > 0 && kind !== kinds[index - 1]) text += "\n";
    const words = line.search(/\S/);
    if (kind !== "own" && words >= 0) furniture.push({ at: text.length + words, says: says[kind] });
    text += `${line}\n`;
  }
  return { text, furniture };
}

function tellKinds(lines: readonly string[]): readonly Kind[] {
  const kinds: Kind[] = [];
  let rest: Kind = "own";
  for (const [index, line] of lines.entries()) {
    if (original.test(line.trim()) && isHeader(lines, index + 1)) rest = "quoted";
    else if (rest === "own" && line === "-- ") rest = "signature";
    const isQuoted =
      quotedLine.test(line) || introduces(lines, index) || introduces(lines, index - 1);
    kinds.push(rest === "own" && isQuoted ? "quoted" : rest);
  }
  return kinds;
}

/** “On 14 September, Tom Birch wrote:” above a quotation, on one line or broken in two. */
function introduces(lines: readonly string[], index: number): boolean {
  const line = lines[index]?.trim() ?? "";
  if (line.length > longestLine || !/^(?:On|Am|Le) /.test(line)) return false;
  const after = lines.slice(index + 1, index + 5).filter((it) => it.trim() !== "");
  const [next = "", second = ""] = after;
  return (
    (introduction.test(line) && quotedLine.test(next)) ||
    (introduction.test(`${line} ${next.trim()}`) && quotedLine.test(second))
  );
}

/** “From: …” of the earlier mail, below the line that parts it off. */
function isHeader(lines: readonly string[], from: number): boolean {
  return lines.slice(from, from + 4).some((line) => /^\s*\*?(?:From|Von|De)\*?:/.test(line));
}
