import type { DateSource, Dates, Statement, TimeExpression } from "@onrecord/core";
import { describeDate } from "@onrecord/export";
import type { Catalogue, PlacedChange } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { changeName, changeSign, changeValues, isWeak } from "./change-words.ts";
import { drawField } from "./field.ts";
import { fitEnd, wrap } from "./fit.ts";
import { drawPassage } from "./passage.ts";
import { drawReasons } from "./reason-lines.ts";
import { actWords, datedWords, quantityWords, speakerWords } from "./statement-words.ts";
import { visible } from "./visible.ts";

/**
 * Everything that is known of a statement, and why: its words in their paragraph, who, what, how much, what became of
 * it, when and why then, where it stands. `entry` is the date that it is looked at under, if any.
 */
export function drawStatementDetail(
  catalogue: Catalogue,
  statement: Statement,
  entry: Dates | null,
  width: number,
  brush: Brush,
): readonly string[] {
  const field = (label: string, value: string): readonly string[] =>
    value === "" ? [] : drawField(label, value, width, brush);
  const { statedOn, condition, deadline, quantities } = statement;
  return [
    ...drawPassage(catalogue, statement, width, brush),
    "",
    ...field("Speaker", speakerWords(statement.speaker)),
    ...field("Told by", statement.toldBy.map(speakerWords).join("; ")),
    ...field("Act", actWords(statement)),
    ...field("Condition", condition === null ? "" : visible(condition)),
    ...quantities.flatMap((one, index) => field(index === 0 ? "Figures" : "", quantityWords(one))),
    ...drawChanges(catalogue, statement, width, brush),
    "",
    ...drawAbout(statement, width, brush),
    ...field("Deadline", deadline === null ? "" : timeWords(deadline)),
    ...field("Said", datedWords(statedOn)),
    ...drawWhyDates(catalogue, statement, entry, width, brush),
    "",
    ...drawSource(catalogue, statement, width, brush),
    ...section("Why this speaker", statement.speaker.because, width, brush),
    ...section("Why this act", statement.because, width, brush),
  ];
}

/** The dates that it tells of, each with the words that it was read from. */
function drawAbout(statement: Statement, width: number, brush: Brush): readonly string[] {
  return statement.refersTo.flatMap((dates, index) => {
    const time = statement.times.find(({ edtf }) => edtf === dates.edtf);
    const date = describeDate(dates);
    const words = time === undefined ? "" : visible(time.text);
    const from = words === "" || words === date ? "" : `, from “${words}”`;
    const value = `${date}${from}${direction(dates, statement)}`;
    return drawField(index === 0 ? "Tells of" : "", value, width, brush);
  });
}

/** Where a document's date was simply given; that it was is all there is to say. */
const evident: ReadonlySet<DateSource> = new Set(["option", "config", "front-matter", "file-name"]);

function drawSource(
  { source }: Catalogue,
  { document, line, headings, statedOn }: Statement,
  width: number,
  brush: Brush,
): readonly string[] {
  const field = (label: string, value: string): readonly string[] =>
    value === "" ? [] : drawField(label, value, width, brush);
  const from = source(document);
  if (from === undefined) return field("Stands in", `${visible(document)}:${line}`);
  const { author, publisher, date } = from.document;
  const names = [from.name, author, publisher].filter((name) => name !== null);
  const title = names.map((name) => visible(name)).join(" · ");
  return [
    ...field("Stands in", `${brush(from.tone, from.sign)} ${brush("strong", title)}`),
    ...field("", fitEnd(`${visible(from.path)}:${line}`, Math.max(16, width - 11))),
    ...field("Under", headings.map((heading) => visible(heading)).join(" › ")),
    ...(date.edtf === statedOn.edtf ? [] : field("Written", datedWords(date))),
    ...(evident.has(date.source) ? [] : section("Why written then", date.because, width, brush)),
  ];
}

/** What it changes, or what changed it; what is weak evidence stays faint. */
function drawChanges(
  catalogue: Catalogue,
  { id }: Statement,
  width: number,
  brush: Brush,
): readonly string[] {
  const words = ({ change, matter }: PlacedChange, other: string, relation: string): string => {
    const statement = catalogue.statement(other);
    const sign = statement === undefined ? "" : catalogue.source(statement.document)?.sign;
    const line = statement === undefined ? "" : ` line ${statement.line}`;
    const values = changeValues(change);
    const tone = isWeak(change) ? "faint" : "change";
    const name = brush(tone, `${changeSign(change)} ${changeName(change)}`);
    const label = visible(matter.label);
    const about = label === "" ? "" : ` (${label})`;
    return `${name} ${relation} ${sign ?? ""}${line}${values === "" ? "" : `: ${values}`}${about}`;
  };
  return [
    ...catalogue.changesTo(id).map((placed) => words(placed, placed.change.before, "from")),
    ...catalogue.changesFrom(id).map((placed) => words(placed, placed.change.after, "later, in")),
  ].flatMap((text, index) => drawField(index === 0 ? "Changes" : "", text, width, brush));
}

/** The derivation of the date it stands under first, then of the others. */
function drawWhyDates(
  { source }: Catalogue,
  statement: Statement,
  entry: Dates | null,
  width: number,
  brush: Brush,
): readonly string[] {
  const { times, statedOn, document } = statement;
  const isDocumentDate = source(document)?.document.date.edtf === statedOn.edtf;
  const [here, others] = [true, false].map((wanted) =>
    times.filter(({ edtf }) => (edtf === entry?.edtf) === wanted),
  );
  const explained = [...(here ?? []), ...(others ?? [])].filter((time) => !isPlain(time));
  return [
    ...explained.flatMap((time) => section(`Why ${timeWords(time)}`, time.because, width, brush)),
    ...(isDocumentDate ? [] : section("Why said then", statedOn.because, width, brush)),
  ];
}

function section(
  title: string,
  reasons: Parameters<typeof drawReasons>[0],
  width: number,
  brush: Brush,
): readonly string[] {
  return reasons.length === 0
    ? []
    : ["", ...wrap(brush("heading", title), width), ...drawReasons(reasons, width, brush)];
}

function timeWords(time: TimeExpression): string {
  return isPlain(time) ? `“${visible(time.text)}”` : `“${visible(time.text)}” = ${readingOf(time)}`;
}

function readingOf(time: TimeExpression): string {
  return time.edtf === null ? visible(time.value) : describeDate(time);
}

/** It says the very date that was read: there is nothing to explain. */
function isPlain(time: TimeExpression): boolean {
  return visible(time.text) === readingOf(time);
}

/** Whether it spoke of the past or of the future when it was said. */
function direction(about: Dates, { statedOn }: Statement): string {
  if (statedOn.earliest === null || statedOn.latest === null) return "";
  if (about.latest !== null && about.latest < statedOn.earliest) return " (past when it was said)";
  const isAhead = about.earliest !== null && about.earliest > statedOn.latest;
  return isAhead ? " (still to come when it was said)" : "";
}
