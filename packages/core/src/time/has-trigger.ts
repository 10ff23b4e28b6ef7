import { isTrigger, mayTrigger, meaningOf } from "./lexicon.ts";

/**
 * Whether a stretch of text can name a time at all: a figure or a trigger word stands in it.
 *
 * Looks at characters and makes no tokens, so that text without times is nearly free. Where it errs (a word joined to
 * letters beyond ASCII, or broken by a soft hyphen), it says yes.
 */
export function hasTrigger(text: string, from: number, to: number): boolean {
  let index = from;
  while (index < to) {
    const first = text.charCodeAt(index);
    if (isLetter(first)) {
      const start = index;
      let last = first;
      let next = text.charCodeAt(++index);
      while (index < to && isLetter(next)) {
        last = next;
        next = text.charCodeAt(++index);
      }
      if (next === softHyphen) return true;
      if (!mayTrigger(first, last, index - start)) continue;
      const { kinds } = meaningOf(text.slice(start, index).toLowerCase());
      if (isTrigger(kinds, (first & 0x20) === 0)) return true;
    } else if (first >= 0x30 && first <= 0x39) return true;
    else index++;
  }
  return false;
}

const softHyphen = 0xad;

const isLetter = (code: number): boolean => {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
};
