import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { articleNouns, correctionWords, revisions } from "../english/newsroom-words.ts";

const note = new RegExp(
  `^(?:editor[’']s note: ?|update: ?|[•*–—-] ?)?this (?:${articleNouns.join("|")}) (?:was|has been|is being|will be|is no longer)(?: last)?(?: being)? (?:${revisions.join("|")})\\b`,
  "i",
);
const corrects = new RegExp(`\\b(?:${correctionWords.join("|")})\\b`, "i");
const label = /^(?:correction|clarification|update)s?(?: appended)?[:.]?$/i;
const stamp =
  /^(?:(?:this )?page |article )?(?:was )?(?:first |last )?(?:updated|modified|reviewed|published|posted)(?: at| on)?:?\s/i;
const dateWord =
  /^(?:\d[\d:./-]*(?:st|nd|rd|th|am|pm|h)?|at|on|and|of|gmt|bst|utc|[ecmp][sd]?t|cest|a\.?m\.?|p\.?m\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[–—-])$/i;
const mostLetters = 240;
const mostStamps = 80;
const edge = 6;

/**
 * “This article was amended on 12 May 2014.”, “Last updated at 10:30 GMT”, “CORRECTION APPENDED.”: that the page
 * changed, and nothing about the world.
 *
 * A correction that tells what was wrong or right, or gives a figure, is the newest thing that the publisher says about
 * the matter, so it stays, and so does an editor's note: readers must see that a figure was taken back.
 */
export const revisionNote: BoilerplateRule = {
  name: "revision-note",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length > mostLetters) return null;
    const says = "says that the page changed";
    if (label.test(words)) return { says };
    if (stamp.test(words) && words.length <= mostStamps) {
      // Inside a text it dates the section that follows.
      if (index >= edge && index < passages.length - edge) return null;
      const rest = words.replace(stamp, "").replaceAll(/[.,|]/g, " ");
      return rest.split(/\s+/).every((word) => word === "" || dateWord.test(word))
        ? { says }
        : null;
    }
    const opening = note.exec(words)?.[0];
    if (opening === undefined) return null;
    const rest = words.slice(opening.length);
    return isOneSentence(rest) &&
      !corrects.test(rest) &&
      !/[“"£$€%]|\d{3},\d/.test(rest) &&
      !hasFigure(rest)
      ? { says }
      : null;
  },
};

function isOneSentence(words: string): boolean {
  return !/[.!?;] \S/.test(words.replaceAll(/\b[ap]\.m\.|\d\.\d/gi, ""));
}

/** A figure that is no part of a date. */
function hasFigure(words: string): boolean {
  return words
    .split(/[\s,]+/)
    .some(
      (word, at, all) =>
        /^\d/.test(word) &&
        !/^(?:19|20)\d\d\.?$|:/.test(word) &&
        !/(?:am|pm)\.?$/i.test(word) &&
        !isMonth(all[at - 1]) &&
        !isMonth(all[at + 1]) &&
        !/^[ap]\.?m\.?$/i.test(all[at + 1] ?? ""),
    );
}

function isMonth(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?$|^and$/iu.test(word)
  );
}
