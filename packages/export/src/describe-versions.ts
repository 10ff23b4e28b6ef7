import type { Reason } from "@onrecord/core";
import type { WordChange } from "@onrecord/diff";
import { countThings } from "./count-things.ts";
import { describeDate } from "./describe-date.ts";
import { describeChange } from "./describe-positions.ts";
import type { OutlinedText, VersionStep } from "./outline-versions.ts";

/**
 * “6 versions of one text, 11 November 2025 to 25 July 2026: 37 sentences changed, added or taken out, 271 as before”.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * import { comparePositions } from "@onrecord/diff";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const text = "The harbour stays open. The school is safe. The bridge was built in 1931.";
 * const documents = [read("2016", `${text} We will build 480 homes.`), read("2017", `${text} We will build 200 homes.`)];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const positions = comparePositions(statements, { documents, split: null });
 * outlineVersions(positions, statements, false).texts.map(describeVersions); // ["2 versions of one text, 2016 to 2017: 1 sentence changed, added or taken out, 3 as before"]
 */
export function describeVersions({
  documents,
  from,
  to,
  histories,
  unchanged,
}: OutlinedText): string {
  const span = [from, to].map((date) => (date === null ? "undated" : describeDate(date)));
  return (
    `${countThings(documents.length, "version")} of one text, ${span.join(" to ")}: ` +
    `${countThings(histories.length, "sentence")} changed, added or taken out, ` +
    `${String(unchanged)} as before`
  );
}

/** “9 January 2026”, “weakened (match, 0.79)”. Between versions `related` says that the words differ, and no more. */
export function describeStep({ date, step, change }: VersionStep): readonly [string, string] {
  const what = change === null ? step : describeChange(change).replace(/^related/u, "reworded");
  return [date === null ? "undated" : describeDate(date), what];
}

/** Why the step was told as it was, where there is more to say than its words show. */
export function reasonOf({ change, because }: VersionStep): Reason | undefined {
  const reasons = change?.because ?? because;
  return change?.kind === "related"
    ? reasons.find(({ rule }) => rule.startsWith("change/perhaps-"))
    : reasons[0];
}

/** Unchanged words further than this from a change are left out, in characters. */
const reach = 60;
/** What is left out must be worth it. */
const slack = 20;

/** A word diff with long unchanged stretches shortened to what stands beside the changes. */
export function shortenSame(words: readonly WordChange[]): readonly WordChange[] {
  const last = words.length - 1;
  return words.map(({ op, text }, index) => {
    const isEdge = index === 0 || index === last;
    const isLong = text.length > (isEdge ? 1 : 2) * reach + slack;
    if (op !== "same" || last === 0 || !isLong) return { op, text };
    const head = index === 0 ? "" : `${text.slice(0, endOfWord(text, reach))} `;
    const tail = index === last ? "" : ` ${text.slice(startOfWord(text, text.length - reach))}`;
    return { op, text: head.length + tail.length < text.length ? `${head}…${tail}` : text };
  });
}

function endOfWord(text: string, at: number): number {
  const end = text.lastIndexOf(" ", at);
  return end < 0 ? text.length : end;
}

function startOfWord(text: string, at: number): number {
  const start = text.indexOf(" ", Math.max(0, at));
  return start < 0 ? 0 : start + 1;
}
