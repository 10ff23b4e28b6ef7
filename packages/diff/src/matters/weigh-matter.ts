import type { Change } from "../data.ts";
import type { Reading } from "../reading/reading.ts";

/** What a reader looks for first: a change that we stand by, then what stayed, then what may be, then mere mentions. */
const telling = {
  match: { typed: 3, restated: 2, related: 1.2 },
  possible: { typed: 1.5, restated: 1.1, related: 1 },
} as const;

const commitments: ReadonlySet<string> = new Set(["pledge", "demand", "wish"]);

/** What somebody is bound to, on both sides of a change, counts so much more than what is merely told. */
const bound = 1.25;
/** How much each doubling of the statements adds. */
const perDoubling = 0.15;

/** A commitment that nothing later answers is read after those that are, and before most mere mentions. */
export const unansweredStrength = 0.75;

/** How much a change tells, whatever its score. */
function tellingOf({ kind, band }: Change): number {
  const { typed, restated, related } = telling[band];
  if (kind === "related") return related;
  return kind === "restated" ? restated : typed;
}

/** The most telling change first. */
export function orderChanges(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => tellingOf(b) - tellingOf(a) || b.score - a.score);
}

/** How early a reader wants the matter: by its most telling change, what was committed in it, and how much was said. */
export function strengthOf(
  changes: readonly Change[],
  members: readonly Pick<Reading, "statement">[],
): number {
  const committed = new Set(
    members
      .filter(({ statement }) => commitments.has(statement.act) || statement.outcome)
      .map(({ statement }) => statement.id),
  );
  const strongest = Math.max(
    0,
    ...changes.map((change) => {
      const both = committed.has(change.before) && committed.has(change.after);
      return change.score * tellingOf(change) * (both ? bound : 1);
    }),
  );
  const much = 1 + perDoubling * Math.log2(Math.max(2, members.length) / 2);
  return Math.round(strongest * much * 1000) / 1000;
}
