import type { Statement } from "@onrecord/core";
import { nameChange } from "./change-kinds/name-change.ts";
import type { Change } from "./data.ts";
import { pairReadings } from "./reading/pair.ts";
import type { Pair } from "./reading/pair.ts";
import { readStatement } from "./reading/read-statement.ts";
import { plainWeights } from "./reading/weigh-terms.ts";
import { diffWords } from "./words/diff-words.ts";

/** Two statements that are not about one matter. */
export type Unrelated = { readonly kind: "unrelated" };

/**
 * Compares what two statements commit to, in the order: holder, polarity, outcome, figures, dates, certainty. The
 * change explains itself in `because`.
 *
 * Without a collection no term is known to be rare, so `comparePositions` may see more, or less, in the same pair.
 *
 * @example
 * import { extractStatements, readDocument, type Statement } from "@onrecord/core";
 * const read = (text: string): Statement[] => extractStatements(readDocument(text, { author: "The party" }));
 * const [before] = read("We will build 480 homes.");
 * const [after] = read("We will build 200 homes.");
 * before && after && compareStatements(before, after).kind; // "lowered"
 */
export function compareStatements(before: Statement, after: Statement): Change | Unrelated {
  const pair = pairReadings(readStatement(before), readStatement(after), plainWeights, "subject");
  return toChange(pair) ?? { kind: "unrelated" };
}

/** The change in a pair with the word diff of the two statements, or null where they are not about one matter. */
export function toChange(pair: Pair): Change | null {
  const named = nameChange(pair);
  if (named === null) return null;
  const { because, ...change } = named;
  return {
    ...change,
    words: diffWords(pair.before.statement.text, pair.after.statement.text),
    because,
  };
}
