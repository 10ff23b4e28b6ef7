import type { Reason } from "@onrecord/core";
import type { Matter } from "../data.ts";
import type { Reading, TermWeights } from "../reading/reading.ts";
import type { Term } from "../text/terms.ts";
import type { Group } from "./group-statements.ts";
import { nameMatter } from "./name-matter.ts";
import { unansweredStrength } from "./weigh-matter.ts";

/** A statement that nothing later is about, with what was searched for it. */
export type Unanswered = { readonly reading: Reading; readonly because: readonly Reason[] };

/** What somebody is bound to or asks for. */
const commitments: ReadonlySet<string> = new Set(["pledge", "demand", "wish"]);
/** How many of a statement's strongest terms are looked for, and how many documents a reason names. */
const searched = 4;
const named = 3;
/** A smaller count is a way of speaking more often than a promise: “two things”. */
const leastCount = 10;

/**
 * The commitments among earlier statements that no later one answers. Their words may well stand in the later
 * documents, and the same be said in others: that nothing was found is told, and nothing is said of a change of mind.
 */
export function findUnanswered(
  earlier: readonly Reading[],
  laterTerms: readonly ReadonlySet<string>[],
  laterDocuments: readonly string[],
  { weigh }: TermWeights,
): readonly Unanswered[] {
  return earlier
    .filter(({ statement }) => commitments.has(statement.act) && !statement.outcome)
    .map((reading) => {
      const strongest = reading.terms
        .filter((term) => term.kind !== "phrase" && term.prior >= 1)
        .toSorted((a, b) => weigh(b) - weigh(a) || (a.key < b.key ? -1 : 1))
        .slice(0, searched);
      const found = strongest.filter(({ key }) => laterTerms.some((terms) => terms.has(key)));
      return { reading, because: [explain(found, laterDocuments, reading)] };
    });
}

function explain(
  found: readonly Term[],
  documents: readonly string[],
  { statement }: Reading,
): Reason {
  const more = documents.length - named;
  const list = documents.slice(0, named).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const words = found.map(({ text }) => text).join(", ");
  return {
    rule: "unanswered/no-counterpart",
    says: `no statement of ${list} was found to be about it${
      words === "" ? "" : `; ${words} stand there in others`
    }; it is not shown that it was dropped`,
    span: statement.span,
  };
}

/** Whether a commitment is told with a figure or a deadline: such a one makes a matter, though nobody answers it. */
export function isMeasured({ reading }: Unanswered): boolean {
  const { quantities, deadline } = reading.statement;
  return (
    deadline !== null ||
    quantities.some(
      ({ kind, max, of }) =>
        kind === "money" || (kind === "count" && of !== null && max >= leastCount),
    )
  );
}

/** A matter of one statement, named by what it counts. */
export function toMatter(
  { reading, because }: Unanswered,
  weights: TermWeights,
): Omit<Matter, "id"> {
  const group: Group = { members: [0], core: [] };
  const { label, terms } = nameMatter(group, [reading], weights);
  return {
    label: nameCounted(reading) ?? label,
    terms,
    strength: unansweredStrength,
    statements: [reading.statement.id],
    changes: [],
    because,
  };
}

/** What is counted, as the statement writes it. */
function nameCounted({ statement: { text, quantities } }: Reading): string | null {
  const counted = quantities.find(
    ({ kind, max, of }) => kind === "count" && of !== null && max >= leastCount,
  );
  if (counted === undefined || counted.of === null) return null;
  const at = text.toLowerCase().indexOf(counted.of.toLowerCase());
  return at < 0 ? counted.of : text.slice(at, at + counted.of.length);
}
