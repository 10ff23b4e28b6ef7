import type { Dated, Reason, Speaker, Statement, TimeExpression } from "@onrecord/core";
import { countThings } from "./count-things.ts";
import { describeDate } from "./describe-date.ts";
import { foldLines } from "./fold-lines.ts";

/** Who says it and through whom we know: “Home Secretary, told by A backbench MP”. */
export function describeSpeaker({ speaker, toldBy }: Statement): string {
  return [nameSpeaker(speaker), ...toldBy.map((teller) => `told by ${nameSpeaker(teller)}`)].join(
    ", ",
  );
}

/** The speaker's name, with the holder of the position where that is somebody else. */
function nameSpeaker({ name, holder }: Speaker): string {
  if (name === null) return holder ?? "unknown speaker";
  return holder === null || holder === name ? name : `${name} (${holder})`;
}

/** What the speaker does, with what sets it apart: “pledge”, “negative pledge, possible”, “assertion, outcome”. */
export function describeAct({ act, certainty, outcome, polarity }: Statement): string {
  return [
    polarity === "negative" ? `negative ${act}` : act,
    ...(certainty === "probable" || certainty === "possible" ? [certainty] : []),
    ...(outcome ? ["outcome"] : []),
  ].join(", ");
}

/** When it was said. */
export function describeStatedOn({ statedOn }: Statement): string {
  return describeDated(statedOn);
}

/** A creation time; one that was worked out from the text says so. */
export function describeDated(dated: Dated): string {
  const words = describeDate(dated);
  return dated.source === "inferred" ? `${words} (inferred)` : words;
}

/** `document:line`, as editors open it, and the page where there are pages. */
export function describePlace({
  document,
  line,
  page,
}: Pick<Statement, "document" | "line" | "page">): string {
  return page === undefined ? `${document}:${line}` : `${document}:${line}, page ${page}`;
}

/** An expression with what it means: “next week” = 19 to 25 September 2016. */
export function describeTime(time: TimeExpression): string {
  const meaning = time.edtf === null ? time.value : describeDate(time);
  return `“${foldLines(time.text)}” = ${meaning}`;
}

/** “12 statements in 3 documents”. */
export function describeStatements(statements: readonly Statement[]): string {
  const documents = new Set(statements.map(({ document }) => document)).size;
  return `${countThings(statements.length, "statement")} in ${countThings(documents, "document")}`;
}

/** One step of an explanation on one line. */
export function describeReason({ rule, says, weight }: Reason): string {
  return weight === undefined ? `${rule}: ${says}` : `${rule}: ${says} (${formatWeight(weight)})`;
}

function formatWeight(weight: number): string {
  return `${weight < 0 ? "" : "+"}${String(Math.round(weight * 100) / 100)}`;
}
