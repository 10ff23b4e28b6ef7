import { kinds } from "../lexicon.ts";
import { tokenAt, wordAt } from "../line.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * "Date" for the time of writing: "480 were housed to date", "from March to date".
 *
 * "Up to date", "from date to date" and "to date from the war" name no time; "the year to date" is read by `so-far.ts`.
 */
export const toDate: TimeRule = {
  name: "to-date",
  opens: kinds.other,
  read: (line, index) => {
    if (wordAt(line, index) !== "date" || tokenAt(line, index).capital) return null;
    if (!/^(?:to|till)$/.test(wordAt(line, index - 1))) return null;
    if (before.test(wordAt(line, index - 2))) return null;
    const next = tokenAt(line, index + 1);
    const isFree = next.kind === "word" ? after.test(next.text) : !/^[-/'"]/.test(next.text);
    return isFree && next.kind !== "number"
      ? { node: { op: "vague", value: "PRESENT_REF" }, end: index + 1 }
      : null;
  },
};

/** "Up to date", "hard to date", "they want to date". */
const before =
  /^(?:up|date|due|prior|back|want|wants|wanted|like|likes|love|able|hard|difficult|impossible|easy|used|seem|seems|seemed|thought|believed|said|try|tries|tried|trying|begin|began|start|started|going)$/;

const after =
  /^(?:have|has|had|is|are|was|were|in|on|at|by|for|there|we|they|he|she|it|no|only|this|but|so)$/;
