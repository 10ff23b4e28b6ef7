import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** A TimeML file without its annotations: `text` is what every offset counts in. */
export type TmlDocument = {
  readonly id: string;
  readonly text: string;
  readonly creationTime: string | null;
};

/** Every `.tml` of the folders and files named, in the order of their names. */
export function readTmls(inputs: readonly string[]): TmlDocument[] {
  return inputs
    .flatMap((input) =>
      statSync(input).isDirectory()
        ? readdirSync(input)
            .filter((name) => name.endsWith(".tml"))
            .toSorted()
            .map((name) => path.join(input, name))
        : [input],
    )
    .map((file) => readTml(readFileSync(file, "utf8"), path.basename(file, ".tml")));
}

/** Tags stripped, entities decoded, line ends as XML reads them; nothing else is changed, so that offsets agree. */
export function readTml(source: string, id: string): TmlDocument {
  const xml = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const open = /<TEXT\b[^>]*>/.exec(xml);
  const close = xml.lastIndexOf("</TEXT>");
  if (open === null || close < 0) throw new Error(`${id}: expected <TEXT>…</TEXT>, found none`);
  const body = xml.slice(open.index + open[0].length, close);
  const creation = /<DCT\b[^>]*>\s*<TIMEX3\b[^>]*\bvalue\s*=\s*"([^"]*)"/.exec(xml)?.[1] ?? null;
  const text = body.replace(
    /<!--[\s\S]*?-->|<\/?[A-Za-z_][\w:.-]*(?:"[^"]*"|'[^']*'|[^>"'])*>|&(?:#x[0-9a-fA-F]+|#\d+|amp|lt|gt|quot|apos);/g,
    (found) => (found.startsWith("&") ? decode(found) : ""),
  );
  return { id, text, creationTime: creation };
}

const entities = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

function decode(entity: string): string {
  const named = entities.get(entity);
  if (named !== undefined) return named;
  const digits = entity.slice(2, -1);
  return String.fromCodePoint(
    digits.startsWith("x") ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10),
  );
}
