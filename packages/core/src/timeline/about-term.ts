import type { Statement } from "../data.ts";
import { searchTerm } from "./search-term.ts";

/**
 * Keeps the statements about a term (words or a phrase, in any inflection), strongest first.
 *
 * The whole phrase in the statement's own words counts most, and more the larger its part of the statement; then the
 * words apart; then under a heading that names them. Equal ones keep their order. “co-operate” is “cooperate”; a term of
 * two or three capitals (“US”, “WHO”) is no other word; what the statements spell out once (“the Harbour Masters' Board
 * (HMB)”) is found under both names. A term without a word keeps nothing.
 *
 * @example
 * const statements = extractStatements(readDocument("The harbour is closed. The school stays open."));
 * aboutTerm(statements, "schools").map(({ text }) => text); // ["The school stays open."]
 */
export function aboutTerm(statements: readonly Statement[], term: string): Statement[] {
  const { weigh } = searchTerm(term, statements);
  return statements
    .map((statement, index) => ({ statement, index, strength: weigh(statement) }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength || a.index - b.index)
    .map(({ statement }) => statement);
}
