import type { Dates, Statement, TimeExpression } from "@onrecord/core";
import { describeDate } from "@onrecord/export";
import type { Catalogue, PlacedChange } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { changeName, changeSign, changeValues } from "./change-words.ts";
import { drawField } from "./field.ts";
import { fit, fitEnd, wrap } from "./fit.ts";
import { drawPassage } from "./passage.ts";
import { drawReasons } from "./reason-lines.ts";
import { actWords, datedWords, quantityWords, speakerWords } from "./statement-words.ts";
import { visible } from "./visible.ts";

/** Everything that is known of a statement, and why; `entry` is the date that it is looked at under, if any. */
export function drawStatementDetail(
  catalogue: Catalogue,
  statement: Statement,
  entry: Dates | null,
  width: number,
  brush: Brush,
): readonly string[] {
  const field = (label: string, value: string): readonly string[] =>
    value === "" ? [] : drawField(label, value, width, brush);
  const { statedOn, refersTo, condition, deadline, headings, quantities } = statement;
  return [
    ...drawSource(catalogue, statement, width, brush),
    "",
    ...drawPassage(catalogue, statement, width, brush),
    "",
    ...field("Under", headings.map((heading) => visible(heading)).join(" › ")),
    ...field("Speaker", speakerWords(statement.speaker)),
    ...field("Told by", statement.toldBy.map(speakerWords).join("; ")),
    ...field("Act", actWords(statement)),
    ...field("Certainty", statement.certainty),
    ...field("Condition", condition === null ? "" : visible(condition)),
    ...field("Deadline", deadline === null ? "" : timeWords(deadline)),
    ...field("Said", datedWords(statedOn)),
    ...field("About", refersTo.map(describeDate).join("; ") + direction(statement)),
    ...quantities.flatMap((one, index) => field(index === 0 ? "Figures" : "", quantityWords(one))),
    ...drawChanges(catalogue, statement, width, brush),
    ...drawWhyDates(statement, entry, width, brush),
    ...section("Why this speaker", statement.speaker.because, width, brush),
    ...section("Why this act", statement.because, width, brush),
  ];
}

function drawSource(
  { source, signWidth }: Catalogue,
  { document, line }: Statement,
  width: number,
  brush: Brush,
): readonly string[] {
  const from = source(document);
  if (from === undefined) return wrap(`${visible(document)}:${line}`, width);
  const { author, publisher, date } = from.document;
  const names = [from.name, author, publisher].filter((name) => name !== null);
  const indent = " ".repeat(signWidth + 1);
  const room = width - signWidth - 1;
  return [
    ...wrap(names.map((name) => visible(name)).join(" · "), room).map((text, index) =>
      index === 0
        ? `${brush(from.tone, fit(from.sign, signWidth))} ${brush("strong", text)}`
        : indent + brush("strong", text),
    ),
    indent + fitEnd(`${visible(from.path)}:${line}`, room),
    ...wrap(`written ${datedWords(date)}`, room).map((text) => indent + brush("faint", text)),
  ];
}

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
    const name = brush("change", `${changeSign(change)} ${changeName(change)}`);
    return `${name} ${relation} ${sign ?? ""}${line}${values === "" ? "" : `: ${values}`} (${visible(matter.label)})`;
  };
  return [
    ...catalogue.changesTo(id).map((placed) => words(placed, placed.change.before, "against")),
    ...catalogue.changesFrom(id).map((placed) => words(placed, placed.change.after, "later, in")),
  ].flatMap((text, index) => drawField(index === 0 ? "Changes" : "", text, width, brush));
}

/** The derivation of the date it stands under first, then of the others. */
function drawWhyDates(
  statement: Statement,
  entry: Dates | null,
  width: number,
  brush: Brush,
): readonly string[] {
  const { times, statedOn } = statement;
  const [here, others] = [true, false].map((wanted) =>
    times.filter(({ edtf }) => (edtf === entry?.edtf) === wanted),
  );
  return [
    ...[...(here ?? []), ...(others ?? [])].flatMap((time) =>
      section(`Why ${timeWords(time)}`, time.because, width, brush),
    ),
    ...section("Why said then", statedOn.because, width, brush),
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
  const read = time.edtf === null ? visible(time.value) : describeDate(time);
  return `“${visible(time.text)}” = ${read}`;
}

/** Whether it spoke of the past or of the future when it was said. */
function direction({ refersTo, statedOn }: Statement): string {
  const [about] = refersTo;
  if (about === undefined || statedOn.earliest === null || statedOn.latest === null) return "";
  if (about.latest !== null && about.latest < statedOn.earliest) return " (then past)";
  return about.earliest !== null && about.earliest > statedOn.latest ? " (then to come)" : "";
}
