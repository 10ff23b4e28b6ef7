import type { Dates, Extraction, SetAside } from "../data.ts";
import { foldSpace } from "../text/fold-space.ts";
import type { DateCandidate } from "./date-document.ts";
import type { Content, Passage } from "./passage.ts";
import type { Problem } from "./problem.ts";
import { compareDays } from "./read-edtf.ts";
import { type FindTimes, readWrittenDate } from "./written-date.ts";

const reach = 6;

/**
 * Takes the passages that hold an offset of the furniture out of a document, each with why; so too the lines above the
 * text that only repeat the title or the author, of a title set twice the first.
 */
export function splitFurniture(
  content: Content,
  extracted: Extraction | null,
  given: readonly (string | undefined)[],
): { readonly content: Content; readonly furniture: readonly SetAside[] } {
  if (extracted === null) return { content, furniture: [] };
  const { furniture = [], title, author } = extracted;
  const setAside: SetAside[] = [];
  const passages: Passage[] = [];
  const told = new Set([title, author, ...given].map((words) => foldSpace(words ?? "")));
  let next = 0;
  for (const [index, passage] of content.passages.entries()) {
    const { span } = passage.block;
    while ((furniture[next]?.at ?? Infinity) < span[0]) next += 1;
    const found = furniture[next];
    const text = foldSpace(passage.text);
    const isFurniture = found !== undefined && found.at <= span[1];
    const isName = passages.length < reach && isRepeat(content.passages, index, told);
    if (!isFurniture && !isName) passages.push(passage);
    else {
      const says = isFurniture ? found.says : "the title or author once more";
      setAside.push({ span, text, because: [{ rule: "boilerplate/furniture", says }] });
    }
  }
  return { content: { ...content, passages }, furniture: setAside };
}

function isRepeat(passages: readonly Passage[], index: number, told: ReadonlySet<string>): boolean {
  const passage = passages[index];
  if (passage === undefined) return false;
  const text = foldSpace(passage.text);
  if (passage.block.kind === "paragraph") return told.has(text);
  return (
    passage.block.kind === "heading" &&
    passages
      .slice(index + 1, index + reach)
      .some((other) => other.block.kind === "heading" && foldSpace(other.text) === text)
  );
}

/** The first date that the file gives about itself and that is one; the reason tells what else it gives. */
export function readExtractedDate(
  { dates = [], besides }: Extraction,
  findTimes: FindTimes,
): { readonly date: DateCandidate | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read: DateCandidate[] = [];
  for (const { written, source, says } of dates) {
    const reading = readWrittenDate(written, findTimes);
    if ("dates" in reading) {
      read.push({ source, dates: reading.dates, says: `${says}: ${written}`, span: null });
    } else {
      const reason = `${says}: “${written}” is not a date: ${reading.problem}`;
      problems.push({ ruleId: `${source}-date`, reason, span: null });
    }
  }
  const [first] = read;
  if (first === undefined) return { date: null, problems };
  const others = read.filter(({ dates: given }) => areApart(given, first.dates));
  const says = [
    first.says,
    ...others.map((other) => `not ${other.says}`),
    ...(besides === undefined ? [] : [besides]),
  ].join("; ");
  return { date: { ...first, says }, problems };
}

function areApart(a: Dates, b: Dates): boolean {
  return isBefore(a, b) || isBefore(b, a);
}

function isBefore({ latest }: Dates, { earliest }: Dates): boolean {
  return latest !== null && earliest !== null && compareDays(latest, earliest) < 0;
}
