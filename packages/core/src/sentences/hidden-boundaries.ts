import { neverBeforeSmallLetter } from "./english/abbreviations.ts";
import { letterClosings } from "./english/letter-closings.ts";
import { sentenceStarters } from "./english/sentence-starters.ts";

const notBeforeSmall = new Set(neverBeforeSmallLetter);

/** “in the wrong direction.Too many people”: text taken from printed pages loses the space after a full stop. */
const glued = /(?<=\p{Ll}{3}[.!?]["”’]?)(?=["“‘]?(?!Com\b|Org\b|Net\b)\p{Lu}\p{Ll}{0,20}[ ,])/gu;

/** “It fell again.12 Next came …”, “It fell.[3] Next …”: a footnote's mark stands before the space. */
const noted =
  /(?<=\p{Ll}{3}[.!?]["”’]?(?:\d{1,3}|(?:\[\d{1,3}\]){1,8}|[†‡*]))\s{1,8}(?=["“‘]?\p{Lu}\p{Ll}{0,24}[\s,’'])/gu;

/** “We will go on… They stayed.”: the Unicode rules do not take the one sign … for an end. */
const trailedOff = /(?<=\p{L}…["”’)]?)\s{1,8}(?=["“‘]?(\p{Lu}\p{Ll}{1,24})[\s,])/gu;

/** “We won :-) They lost”: a face ends what has no full stop. */
const face =
  /(?<=\s(?:[:;]-?[)(DP]|(?:\p{Emoji_Presentation}|[\u2600-\u27BF])\uFE0F?)\.?)\s{1,8}(?=["“‘]?\p{Lu}\p{Ll}{0,24}[\s,’'])/gu;

/** A list of links. */
const links = /(?<=\bhttps?:\/\/[^\s]{1,300})\s{1,8}(?=https?:\/\/)/gu;

/** A line of stars or strokes between two texts: “It ended. *** It began again.” */
const rule = /(?<=(?:\*{3}|_{5}|={5}|-{5}))\s{1,8}(?=["“‘]?\p{Lu})/gu;

/** “we lost it. they came back”, “ask them. www.example.org”: writers who use no capitals still end their sentences. */
const small = /(?<![\p{L}.@/-])(\p{Ll}{3,24})\.\s{1,8}(?=\p{Ll}[\p{Ll}'’]{0,24}[\s.:])/gu;

/** “… the first point. (b) The second …”. */
const item = /(?<=[.!?]["”’)]?)\s{1,8}(?=\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) ["“]?\p{Lu})/gu;

/** “Jane Smith 10/08/1999 08:52 AM Please find …”: the head of a forwarded message. */
const stamp =
  /(?<=^|\s)\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M\b)?(?! ?[AP]M\b)(?=\s{1,8}["“(]?[\p{Lu}\d])/gu;

/** “Jane Smith <jane@example.org> Please find …”. */
const mailbox = /<[^\s<>@]{1,64}@[^\s<>@]{1,64}>(?=\s{1,8}["“(]?[\p{Lu}\d])/gu;

/** “Dear all, We will meet”, where the next word is one that sentences begin with. */
const greeting =
  /^(?:Dear|Hello|Hi|Hey|Greetings)(?: \p{Lu}[\p{L}.'’-]{0,24}| all| everyone| friends){0,4},\s{1,8}(?=(\p{Lu}[\p{L}’']{0,24}))/u;

const closing = new RegExp(`^(?:${letterClosings.join("|")}),(?=\\s{1,8}\\p{Lu})`, "iu");

/**
 * Boundaries inside a sentence that the Unicode rules do not see, as offsets into it, in order.
 *
 * Each is a habit of real texts: scanned pages, informal writing, mail.
 */
export function findHiddenBoundaries(sentence: string): readonly number[] {
  const found = new Set<number>();
  if (goesOnAfterMark.test(sentence)) {
    if (mayBeGlued.test(sentence)) {
      for (const { index } of sentence.matchAll(glued)) found.add(index);
    }
    if (mayGoOnSmall.test(sentence)) {
      for (const match of sentence.matchAll(small)) {
        if (!notBeforeSmall.has(match[1] ?? "")) found.add(match.index + match[0].length);
      }
    }
    if (sentence.includes("(")) {
      for (const { index } of sentence.matchAll(item)) found.add(index);
    }
  }
  if (sentence.includes("/")) {
    for (const match of sentence.matchAll(stamp)) {
      if (isNameOnly(sentence.slice(Math.max(0, match.index - 100), match.index)))
        found.add(match.index);
      found.add(match.index + match[0].length);
    }
  }
  if (sentence.includes("@")) {
    for (const match of sentence.matchAll(mailbox)) found.add(match.index + match[0].length);
  }
  if (mayBeNoted.test(sentence)) {
    for (const { index } of sentence.matchAll(noted)) found.add(index);
  }
  if (sentence.includes("…")) {
    for (const { index, 1: next = "" } of sentence.matchAll(trailedOff)) {
      if (sentenceStarters.has(next)) found.add(index);
    }
  }
  if (mayHoldFace.test(sentence)) {
    for (const { index } of sentence.matchAll(face)) found.add(index);
  }
  if (sentence.includes("://")) {
    for (const { index } of sentence.matchAll(links)) found.add(index);
  }
  if (mayHoldRule.test(sentence)) {
    for (const { index } of sentence.matchAll(rule)) found.add(index);
  }
  const greeted = mayGreet.test(sentence) ? greeting.exec(sentence) : null;
  if (greeted !== null && sentenceStarters.has(greeted[1] ?? "")) found.add(greeted[0].length);
  const end = sentence.includes(",") ? closing.exec(sentence)?.[0].length : undefined;
  if (end !== undefined) found.add(end);
  found.delete(0);
  return found.size < 2 ? [...found] : [...found].toSorted((a, b) => a - b);
}

// The engine takes long to make ready for classes of letters, so plain signs are looked for first.
/** Most sentences end with their first full stop, and only a few of the signs below stand in any. */
const goesOnAfterMark = /[.!?][^\d]/;
const mayBeGlued = /[.!?]["“”‘’]{0,2}[^\s\d.!?"“”‘’,;:)\]]/;
const mayGoOnSmall = /\.\s{1,8}[^\sA-Z\d"“”‘’'([]/;
const mayGreet = /^(?:Dear|Hello|Hi|Hey|Greetings)[ ,]/;
const mayBeNoted = /[.!?]["”’]?[\d[†‡*]/;
const mayHoldFace = /\s(?:[:;]-?[)(DP]|\p{Emoji_Presentation}|[\u2600-\u27BF])/u;
const mayHoldRule = /\*{3}|_{5}|={5}|-{5}/;

function isNameOnly(words: string): boolean {
  return words.length < 80 && words.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word));
}
