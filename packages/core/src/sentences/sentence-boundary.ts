import { beforeName, beforeNumber, insideSentence, perhapsLast } from "./english/abbreviations.ts";
import { sentenceStarters } from "./english/sentence-starters.ts";

const never = new Set([...beforeName, ...insideSentence]);
const numbered = new Set(beforeNumber);
const perhaps = new Set(perhapsLast);

/** How far a rule looks to either side. */
const reach = 64;

const citation = /^(?:\[(?:\d{1,3}|…|\.{3})\][,;]? ?){1,8}(?=\S|$)/;
const listNumber = /^\s*[([]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)\]]+\s*$/;
const closers = /^[)\]”’»]+(?=[\s,;:.!?]|$)/;
const opensSentence = /^\s{1,8}["“‘([]{0,2}[\p{Lu}\p{N}]/u;
/** “It fell.† Next …”: the mark of a footnote stands where the space would. */
const footnote = /^(?:[¹²³⁰⁴-⁹†‡]{1,4}|\*{1,2}(?=\s\p{Lu}))\s{0,8}/u;
/** A face belongs to the sentence before it. */
const faces =
  /^(?:(?:\p{Emoji_Presentation}|[\u2600-\u27BF])(?:\uFE0F|\u200D|\p{Emoji_Modifier}){0,2}){1,8}\s{0,8}/u;
/** “Yahoo! said so”: names that end in a mark go on in small letters. */
const shoutedName = /(?<=[\s("“]|^)\p{Lu}\p{Ll}{2,20}!$/u;
const lastWord = /([\p{L}\p{N}](?:[\p{L}\p{N}.&-]{0,20}))\.$/u;
const dotted = /^(?:\p{L}\.)+\p{L}$/u;
const speech =
  /^(?:\p{Lu}[\p{L}'’.-]{0,20} ){1,3}(?:said|says|asked|asks|added|told|replied|wrote|cried|shouted)\b/u;

/**
 * Where a sentence really ends, given that one was proposed to end at an offset: there, a little later (a citation mark
 * belongs to the sentence before it), or not at all (null).
 */
export function findBoundary(
  text: string,
  start: number,
  proposed: number,
  end: number,
): number | null {
  const left = text.slice(Math.max(start, proposed - reach), proposed).trimEnd();
  const right = text.slice(proposed, Math.min(end, proposed + reach));
  const cited = citation.exec(right);
  if (cited !== null) return proposed + cited[0].length;
  if (proposed - start < reach && listNumber.test(left)) return null;
  const isGlued = !/\s/.test(text.charAt(proposed - 1));
  // A question mark inside a web address.
  if (isGlued && /^[\p{Ll}\d]/u.test(right)) return null;
  const mark = (isGlued ? footnote.exec(right) : null) ?? faces.exec(right);
  if (mark !== null) return proposed + mark[0].length;
  const closed = closers.exec(right)?.[0].length ?? 0;
  if (closed > 0) return opensSentence.test(right.slice(closed)) ? proposed + closed : null;
  if (/^[,;:–—]/.test(right)) return null;
  const isQuoteEnd = /[.!?…]["'”’)\]]{1,3}$/.test(left);
  if (/^\p{Ll}/u.test(right) && (isQuoteEnd || /[.…]$/.test(left))) return null;
  if (/^(?!i\b)\p{Ll}/u.test(right) && shoutedName.test(left)) return null;
  if (isQuoteEnd && /[!?]["'”’]{1,2}$/.test(left) && speech.test(right)) return null;
  return left.endsWith(".") && isAbbreviation(left, right) ? null : proposed;
}

function isAbbreviation(left: string, right: string): boolean {
  const word = lastWord.exec(left)?.[1];
  if (word === undefined) return false;
  if (never.has(word) || (/^\p{Lu}{2,}$/u.test(word) && never.has(toTitleCase(word)))) return true;
  if (numbered.has(word) && /^[£$€([]?\d/.test(right)) return true;
  const isInitial = /^\p{Lu}$/u.test(word);
  if (!isInitial && !perhaps.has(word) && !perhaps.has(toTitleCase(word)) && !dotted.test(word))
    return false;
  const next = /^["“‘'([]{0,3}([\p{L}'’]{1,24})(\.?)/u.exec(right);
  if (next === null) return /^\d/.test(right) && !isInitial;
  const [, nextWord = "", stop] = next;
  return !sentenceStarters.has(nextWord) || (nextWord.length === 1 && stop === ".");
}

function toTitleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
