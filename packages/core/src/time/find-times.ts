import type { TimeExpression } from "../data.ts";
import type { Token } from "../text/tokens.ts";
import { cutText } from "./cut-text.ts";
import { createTimeReader, type TimeOptions } from "./time-reader.ts";

export type { TimeOptions } from "./time-reader.ts";

/**
 * Finds the words of a text that name a time and places them on the calendar.
 *
 * Spans are UTF-16 offsets into `text`. Results stand in the order of their ends and do not overlap, but for the
 * stretches that words around dates make of them: "since August" holds "August" and comes right behind it, "from 1947 to
 * 1960" holds its two ends and comes right behind the second. `creationTime` is the EDTF of when the text
 * was written ("2016-09-15", "2016-09", "2016-09-01/2016-09-20"); without it, relative expressions stay relative.
 * `locale` decides 3/4/2016 (default en-GB), `fiscalYearStart` ("04-06") what a financial year is.
 *
 * @throws TypeError for a creation time or start of the financial year that is no date.
 *
 * @example
 * const [time] = findTimes("The school closes next week.", { creationTime: "2016-09-15" });
 * time?.text; // "next week"
 * time?.value; // "2016-W38"
 * [time?.earliest, time?.latest]; // ["2016-09-19", "2016-09-25"]
 */
export function findTimes(text: string, options: TimeOptions = {}): TimeExpression[] {
  return readPieces(text, options, () => null);
}

/** Finds the same in a text of which the tokens are known. */
export function findTimesAmong(
  tokens: readonly Token[],
  text: string,
  options: TimeOptions = {},
): TimeExpression[] {
  let first = 0;
  return readPieces(text, options, (to) => {
    let next = first;
    while ((tokens[next]?.start ?? Infinity) < to) next += 1;
    const piece = tokens.slice(first, next);
    first = next;
    return piece;
  });
}

function readPieces(
  text: string,
  options: TimeOptions,
  tokensUpTo: (end: number) => readonly Token[] | null,
): TimeExpression[] {
  const reader = createTimeReader(options);
  const found: TimeExpression[] = [];
  let from = 0;
  while (from < text.length) {
    const to = cutText(text, from);
    for (const time of reader.read(text, from, to, 0, tokensUpTo(to))) found.push(time);
    from = to;
  }
  for (const time of reader.finish()) found.push(time);
  return found;
}
