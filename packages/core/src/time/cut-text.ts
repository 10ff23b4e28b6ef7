import { meaningOf } from "./lexicon.ts";

/** Longest stretch that is read at once. */
const longest = 20_000;
/** From here on a sentence end is as good as a blank line, so that memory stays flat. */
const long = 4000;
/** Longer runs of letters are no words. */
const longestWord = 40;

/**
 * The end of the stretch that begins at `from`: a blank line, in long paragraphs a sentence end, where no time expression
 * crosses. What never ends is cut at the last place up to 20,000 characters on that is least likely to part one.
 *
 * Looks less than 21,000 characters ahead; returns the text's length where the text ends first.
 */
export function cutText(text: string, from: number): number {
  const limit = Math.min(text.length, from + longest);
  const near = Math.min(limit, from + long);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) {
      let next = at + 1;
      while (next < limit && isBlank(text.charCodeAt(next))) next++;
      if (text.charCodeAt(next) === lineFeed) return next + 1;
    }
    if (at >= near && isWhite(code) && isSentenceEnd(text, at)) return at + 1;
  }
  return limit === text.length ? limit : cutEndless(text, near, limit);
}

/** “the wall. The sea”, but neither “3 p.m. Monday” nor “in Sept. The”: the word before the stop is one, and means no time. */
function isSentenceEnd(text: string, at: number): boolean {
  const stop = text.charCodeAt(at - 1);
  if (stop !== 0x2e && stop !== 0x21 && stop !== 0x3f) return false;
  return (
    isUpper(text.charCodeAt(at + 1)) &&
    wordBefore(text, at - 1).length > 3 &&
    isIdle(wordBefore(text, at - 1))
  );
}

function cutEndless(text: string, from: number, limit: number): number {
  let gap = -1;
  let comma = -1;
  for (let at = limit - 1; at > from; at--) {
    const code = text.charCodeAt(at);
    // Line feed, semicolon, bar and tabulator part the entries of lists and tables.
    if (code === lineFeed || code === 0x3b || code === 0x7c || code === 0x09) return at + 1;
    if (isWhite(code)) {
      if (isIdle(wordBefore(text, at)) && isIdle(wordAfter(text, at + 1))) return at + 1;
      if (gap < 0) gap = at + 1;
    } else if (code === 0x2c && comma < 0) comma = at + 1;
  }
  if (gap >= 0) return gap;
  if (comma >= 0) return comma;
  const isPair = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return isPair ? limit - 1 : limit;
}

/** A small word of which no time expression is made. */
const isIdle = (word: string): boolean => word !== "" && meaningOf(word).kinds === 0;

/** The small letters before an offset, "" where there are none or too many. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > end - longestWord && isLower(text.charCodeAt(start - 1))) start--;
  return isLetter(text.charCodeAt(start - 1)) ? "" : text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < start + longestWord && isLower(text.charCodeAt(end))) end++;
  return isLetter(text.charCodeAt(end)) ? "" : text.slice(start, end);
}

const lineFeed = 0x0a;
const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0;
const isWhite = (code: number): boolean => code === lineFeed || isBlank(code);
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
/** Beyond ASCII nothing is known, and nothing is cut. */
const isLetter = (code: number): boolean => isUpper(code) || isLower(code) || code > 0x7f;
