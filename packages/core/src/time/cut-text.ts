/** Longest stretch that is read at once; beyond it any white space will do as a cut. */
const longest = 20_000;
/** From here on a sentence end is as good as a blank line, so that memory stays flat. */
const long = 4000;

/**
 * The end of the stretch that begins at `from`: a blank line, in long paragraphs a sentence end. No time expression
 * crosses one. Returns the text's length where the text ends first.
 */
export function cutText(text: string, from: number): number {
  const limit = Math.min(text.length, from + longest);
  const near = Math.min(limit, from + long);
  for (let at = from; at < near; at++) {
    if (text.charCodeAt(at) !== 0x0a) continue;
    let next = at + 1;
    while (next < limit && isSpace(text.charCodeAt(next))) next++;
    if (text.charCodeAt(next) === 0x0a) return next + 1;
  }
  if (text.length - from <= long) return text.length;
  for (let at = from + long; at < limit; at++) {
    if (
      isStop(text.charCodeAt(at - 1)) &&
      isSpace(text.charCodeAt(at)) &&
      isUpper(text.charCodeAt(at + 1))
    )
      return at + 1;
  }
  if (limit === text.length) return limit;
  for (let at = limit; at > from + long; at--) if (isSpace(text.charCodeAt(at))) return at + 1;
  return limit;
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0;
const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
