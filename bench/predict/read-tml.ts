import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** A TimeML file without its annotations: `text` is what every offset counts in. */
export type TmlDocument = {
  readonly id: string;
  readonly text: string;
  readonly creationTime: string | null;
};

/** A TIMEX3: its span in UTF-16 code units, and its attributes as written ("" for one that is not there). */
export type Timex = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
};

/** The same file with what its annotators marked in the text, in order; for scoring, and never for a prediction. */
export type GoldDocument = TmlDocument & { readonly timexes: readonly Timex[] };

/** Every `.tml` of the folders and files named, in the order of their names, as a user would have it. */
export function readTmls(inputs: readonly string[]): TmlDocument[] {
  return readGoldTmls(inputs).map(withoutGold);
}

/** Every `.tml` of the folders and files named, with its annotations. */
export function readGoldTmls(inputs: readonly string[]): GoldDocument[] {
  return inputs
    .flatMap((input) =>
      statSync(input).isDirectory()
        ? readdirSync(input)
            .filter((name) => name.endsWith(".tml"))
            .toSorted()
            .map((name) => path.join(input, name))
        : [input],
    )
    .map((file) => readGoldTml(readFileSync(file, "utf8"), path.basename(file, ".tml")));
}

export const readTml = (source: string, id: string): TmlDocument =>
  withoutGold(readGoldTml(source, id));

const withoutGold = ({ id, text, creationTime }: GoldDocument): TmlDocument => ({
  id,
  text,
  creationTime,
});

const markup = /<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

/**
 * Tags stripped, entities decoded, line ends as XML reads them; nothing else is changed, so that offsets agree.
 *
 * A TIMEX3 around nothing, or around white space only, marks no words and is left out.
 *
 * @throws Error for a file without `<TEXT>…</TEXT>`.
 */
export function readGoldTml(source: string, id: string): GoldDocument {
  const xml = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const open = /<TEXT\b[^>]*>/.exec(xml);
  const close = xml.lastIndexOf("</TEXT>");
  if (open === null || close < 0) throw new Error(`${id}: expected <TEXT>…</TEXT>, found none`);
  const body = xml.slice(open.index + open[0].length, close);
  const creation = /<DCT\b[^>]*>\s*<TIMEX3\b([^>]*)>/.exec(xml)?.[1];
  const timexes: Timex[] = [];
  const begun: Omit<Timex, "end">[] = [];
  let text = "";
  let at = 0;
  for (const tag of body.matchAll(markup)) {
    const [whole, closing, name, attributes = ""] = tag;
    text += decode(body.slice(at, tag.index));
    at = tag.index + whole.length;
    if (name !== "TIMEX3") continue;
    if (closing === "/") {
      const timex = begun.pop();
      if (timex !== undefined) timexes.push({ ...timex, end: text.length });
    } else if (!attributes.endsWith("/")) {
      begun.push({
        start: text.length,
        type: readAttribute(attributes, "type") ?? "",
        value: readAttribute(attributes, "value") ?? "",
      });
    }
  }
  text += decode(body.slice(at));
  return {
    id,
    text,
    creationTime: creation === undefined ? null : readAttribute(creation, "value"),
    timexes: timexes
      .filter(({ start, end }) => text.slice(start, end).trim() !== "")
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

function readAttribute(attributes: string, name: string): string | null {
  for (const [, key, double, single = ""] of attributes.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (key === name) return decode(double ?? single);
  }
  return null;
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const decode = (xml: string): string =>
  xml.replace(/&(#x[0-9a-fA-F]+|#\d+|amp|lt|gt|quot|apos);/g, (found, name: string) => {
    if (!name.startsWith("#")) return entities.get(name) ?? found;
    return String.fromCodePoint(
      name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)),
    );
  });
