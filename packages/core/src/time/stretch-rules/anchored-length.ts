import { anchorWords } from "../english/stretch-words.ts";
import { matchPhrase, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { indexPhrases } from "../phrases/phrase-index.ts";
import { isMoved } from "../phrases/is-moved.ts";
import { isDate, standsFree } from "../phrases/stands-free.ts";
import type { StretchRule } from "../stretch-rule.ts";
import type { Measure } from "../time-node.ts";
import type { Reading } from "../time-rule.ts";

/**
 * A length of time and the date that it begins or ends with: "the three months to June 2016", "the year ended 31 March",
 * "for two years from 1 April 2017".
 */
export const anchoredLength: StretchRule = {
  name: "anchored-length",
  read: (line, readings, index) => {
    const [length, anchor] = [readings[index], readings[index + 1]];
    if (length === undefined || anchor === undefined || !isDate(anchor.node)) return null;
    const by = lengthOf(line, length);
    const side = by === null ? null : readAnchor(line, length, anchor);
    if (by === null || side === null || !standsFree(line, anchor.end, anchor.node)) return null;
    if (isMoved(line, length.start)) return null;
    return {
      kind: "length",
      start: length.start,
      end: anchor.end,
      by,
      side,
      length: index,
      anchor: index + 1,
    };
  },
};

const words = indexPhrases(anchorWords);

/** 1 where the date is the first day, -1 where it is the last, null where it is neither. */
function readAnchor(line: Line, length: Reading, anchor: Reading): -1 | 1 | null {
  const at = wordAt(line, length.end) === "," ? length.end + 1 : length.end;
  for (const { words: phrase, value: side } of words.get(wordAt(line, at)) ?? []) {
    if (matchPhrase(line, at, phrase) !== anchor.start) continue;
    // "Two years to 2016" may be how long it still takes; "the two years to 2016" is a stretch.
    const isKnown =
      wordAt(line, length.start) === "the" || leads.has(wordAt(line, length.start - 1));
    const needsLead = phrase[0] === "to" || phrase[0] === "from";
    return needsLead && !isKnown ? null : side;
  }
  return null;
}

const leads = new Set(["for", "in", "over", "during", "the", "of"]);

function lengthOf(line: Line, { node, start, end }: Reading): readonly Measure[] | null {
  if (node.op === "duration") {
    const isWhole = node.side === 0 && node.of.every(isCountable);
    return isWhole ? node.of : null;
  }
  // "The year ended 31 March" is a year long, whichever it is taken for alone.
  const isPlain =
    tokenAt(line, start).text === "the" &&
    (node.op === "relative" || node.op === "named" || node.op === "ending");
  const { unit } = meaningAt(line, end - 1);
  return isPlain && (unit === "year" || unit === "quarter" || unit === "month")
    ? [{ amount: 1, unit }]
    : null;
}

const isCountable = ({ amount, unit }: Measure): boolean =>
  amount !== null &&
  Number.isInteger(amount) &&
  amount > 0 &&
  (unit === "year" || unit === "quarter" || unit === "month" || unit === "week" || unit === "day");
