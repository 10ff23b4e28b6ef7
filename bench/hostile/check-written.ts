import { readCsv } from "../../packages/export/test/read-csv.ts";

/** What no result may let through to whoever looks at it: controls, what turns the reading round, halves of characters. */
const acts = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

/** What always holds of a result as it is written, whatever the documents say. */
export function* checkWritten(written: string, format: string, kind: string): Generator<string> {
  const what = `${kind} as ${format}`;
  if (!written.isWellFormed()) yield `${what}: half a character`;
  const found = acts.exec(written.replaceAll(/\r?\n/g, ""));
  if (found !== null) yield `${what}: ${JSON.stringify(found[0])} at ${found.index}`;
  if (written !== "" && !/[^\n]\n$/.test(written.slice(-2)))
    yield `${what}: no single last newline`;
  try {
    if (["json", "timelinejs", "annotation"].includes(format)) JSON.parse(written);
    if (format === "jsonl") for (const line of linesOf(written)) JSON.parse(line);
  } catch {
    yield `${what}: no JSON`;
  }
  if (format === "csv") yield* checkCsv(written, what);
  if (format === "html") yield* checkPage(written, what);
  if (format === "ics") {
    const long = written.split("\r\n").find((line) => Buffer.byteLength(line) > 75);
    if (long !== undefined) yield `${what}: a line of ${Buffer.byteLength(long)} bytes`;
  }
}

function* checkCsv(written: string, what: string): Generator<string> {
  const rows = readCsv(written);
  const widths = new Set(rows.map((row) => row.length));
  if (widths.size > 1) yield `${what}: rows of ${[...widths].join(" and ")} cells`;
  const formula = rows.flat().find((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?[\d.]/.test(cell));
  if (formula !== undefined) yield `${what}: a formula: ${JSON.stringify(formula.slice(0, 40))}`;
}

/** Elements of our own reports; what a document says is never one. */
const elements: ReadonlySet<string> = new Set(
  `a abbr article b bdi blockquote body br button cite code dd del details div dl dt em fieldset figcaption figure footer form h1
  h2 h3 h4 h5 h6 head header hr html i input ins label legend li link main mark meta nav ol option output p q rect s script search
  section select small span strong style sub summary sup svg table tbody td template th thead time title tr u ul`.split(
    /\s+/,
  ),
);

const tag = /<(\/?)([a-z][a-z\d]*)((?: [a-zA-Z-]+(?:="[^"]*")?)*)>/g;

/** Our own markup is written in one way alone: what else there is of it has come from a document. */
function* checkPage(written: string, what: string): Generator<string> {
  const tags: string[] = [];
  const bare = without("style", written.indexOf("<style>"), written);
  const rest = without("script", bare.lastIndexOf("<script>"), bare).replaceAll(tag, (found) => {
    tags.push(found);
    return "";
  });
  if (/<(?!!doctype html>)/.test(rest)) yield `${what}: markup that is not ours`;
  for (const [, , name = "", attributes = ""] of tags.join("").matchAll(tag)) {
    if (!elements.has(name)) yield `${what}: an element <${name}>`;
    for (const [, key = "", value = ""] of attributes.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)) {
      const isAddress = ["href", "src", "action"].includes(key);
      if (/^(?:on|srcdoc)/.test(key) || (isAddress && /^\s*(?:javascript|data):/i.test(value))) {
        yield `${what}: ${key}="${value}"`;
      }
    }
  }
}

/** Without what stands in our own element that begins there. */
function without(name: string, start: number, page: string): string {
  const end = page.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? page : page.slice(0, start + name.length + 2) + page.slice(end);
}

function linesOf(written: string): readonly string[] {
  return written.split("\n").filter((line) => line !== "");
}
