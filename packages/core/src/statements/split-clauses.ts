import type { Span } from "../data.ts";
import { findMainVerb } from "../grammar/main-verb.ts";
import type { Passage } from "../grammar/passage.ts";
import { readClause } from "./clause.ts";
import { trimSpan } from "./spans.ts";

/** Where a sentence may hold a second proposition: a joint with a mark before it, "and we will", a semicolon or a colon. */
const joint =
  /\sand\s(?=(?:we|I)\swill\s)|(?:;|[,—–]|\s-)\s{0,3}(?:but|and|while|whereas|although|yet|so)\s|[;:]\s|\s[—–]\s/gu;

/** Every joint has one of these; most sentences have none. */
const jointMark = /[;:—–]|\sand\s(?:we|I)\swill\s|[,-]\s{0,3}[abswy]/u;

/**
 * The clauses of a span at its joints, each with a subject and verb of its own; the span itself where there is but one.
 * Whether they are told apart in the end is for the caller: only clauses that differ in act or figure are.
 */
export function splitClauses(passage: Passage, span: Span): readonly Span[] {
  const { text } = passage;
  const words = text.slice(span[0], span[1]);
  if (!jointMark.test(words)) return [span];
  const clauses: Span[] = [];
  let start = span[0];
  let left = { end: start, alone: false };
  for (const match of words.matchAll(joint)) {
    const at = span[0] + match.index;
    const end = Math.min(at, start + reach);
    if (left.end !== end) left = { end, alone: standsAlone(passage, [start, end]) };
    if (!left.alone || !standsAlone(passage, [at, Math.min(span[1], at + reach)])) continue;
    const clause = trimSpan(text, [start, at]);
    if (clause !== null) clauses.push(clause);
    start = at;
  }
  const rest = trimSpan(text, [start, span[1]]);
  if (rest !== null) clauses.push(rest);
  return clauses.length > 1 ? clauses : [span];
}

/** How much of a clause is read to see whether it stands alone, in characters: a sentence may never end. */
const reach = 1000;

function standsAlone(passage: Passage, span: Span): boolean {
  const { text } = passage;
  const trimmed = trimSpan(text, span);
  if (trimmed === null) return false;
  const [start, end] = stripJoint(text, trimmed);
  if (/^(?:that|which|who)\s/iu.test(text.slice(start, start + 6))) return false;
  const group = findMainVerb(readClause(passage, [[start, end]]).words);
  return group !== null && !group.subordinate && group.start > 0 && group.start <= 12;
}

const joiningWord = /^(?:but|and|while|whereas|although|yet|so)\s+/u;

function stripJoint(text: string, [start, end]: Span): Span {
  const word = joiningWord.exec(text.slice(start, Math.min(end, start + 12)));
  return word === null ? [start, end] : [start + word[0].length, end];
}
