import { pick } from "./text/at.ts";
import type { DocumentPair } from "./align-documents.ts";
import type { Positions } from "./data.ts";
import { groupByDocument } from "./order/group-by-document.ts";
import type { Sides } from "./order/order-documents.ts";
import type { Comparison } from "./plan-comparisons.ts";
import type { Reading } from "./reading/reading.ts";
import { explainTakenOut } from "./versions/explain-taken-out.ts";
import { findAbsent } from "./versions/find-absent.ts";
import { findReverted } from "./versions/find-reverted.ts";

/** What stands at no place of the version before, or of the one after. */
export type Edits = {
  /** Ids of the documents that are later versions of another. */
  readonly versions: ReadonlySet<string>;
  /** Ids of the statements that a version added. */
  readonly added: ReadonlySet<string>;
  /** What a version took out, with the proof. */
  readonly dropped: Positions["dropped"];
};

/** What was added to each text and taken out of it from version to version. */
export function findEdits(
  readings: readonly Reading[],
  pairs: readonly DocumentPair[],
  plan: readonly Comparison[],
  { ordered, stated }: Sides,
  unread: Positions["unread"],
): Edits {
  const places = groupByDocument(readings);
  const texts = new Map(ordered.map(({ id, text }) => [id, text]));
  const withGaps = new Set(unread.map(({ document }) => document));
  const [linked, linking] = [new Set<number>(), new Set<number>()];
  for (const { before, after, across, link } of pairs) {
    if (!across || link !== "versions") continue;
    linking.add(before);
    linked.add(after);
  }
  const added = new Set<string>();
  const dropped: Positions["dropped"][number][] = [];
  const versions = plan.filter(({ mode }) => mode === "versions");
  for (const { before, after } of versions) {
    const [earlier, later] = [places.get(before) ?? [], places.get(after) ?? []];
    const left = (indices: readonly number[], used: ReadonlySet<number>): readonly Reading[] =>
      pick(
        readings,
        indices.filter((index) => !used.has(index)),
      );
    const fresh = left(later, linked);
    for (const { statement } of findAbsent(fresh, pick(readings, earlier), texts.get(before)))
      added.add(statement.id);
    // What could not be read, or may be the earlier one, proves nothing.
    if (!stated || withGaps.has(after)) continue;
    for (const reading of findAbsent(
      left(earlier, linking),
      pick(readings, later),
      texts.get(after),
    )) {
      const because = [explainTakenOut(reading, after, later.length)];
      dropped.push({ id: reading.statement.id, because });
    }
  }
  return { versions: new Set(versions.map(({ after }) => after)), added, dropped };
}

/** Edits that the next version took back become one restatement; what stood there in between stays in its matter. */
export function foldReverted(
  readings: readonly Reading[],
  pairs: readonly DocumentPair[],
): readonly DocumentPair[] {
  const steps = pairs.filter(
    ({ across, link, chosen, whole }) =>
      across && chosen && link === "versions" && whole === undefined,
  );
  const reverted = findReverted(steps, readings);
  if (reverted.length === 0) return pairs;
  const folded = new Set(reverted.flatMap((one) => one.steps));
  return [
    ...pairs.map((pair) => (folded.has(pair) ? { ...pair, chosen: false } : pair)),
    ...reverted.map(({ reverted: { before, between, after } }): DocumentPair => ({
      before,
      after,
      between,
      score: 1,
      strongest: 0,
      chosen: true,
      link: "versions",
      across: true,
    })),
  ];
}
