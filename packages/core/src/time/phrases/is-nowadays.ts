import { nowadaysNouns, nowadaysPeople, nowadaysPlaces } from "../english/nowadays-words.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";
import { readCues } from "../direction.ts";
import { isToldOf } from "./any-season.ts";

const nouns = new Set([...nowadaysNouns, ...nowadaysPlaces]);
const people = new Set(nowadaysPeople);
const places = new Set(nowadaysPlaces);

/** Words before a place that make it a subject, not where somebody is. */
const subjects = /^(?:of|about|for)$/;
/** What follows "today than": another age. */
const ages = /^(?:in|at|when|ever|under|any|a|during|before|ten|twenty|thirty|forty|fifty)$/;

/**
 * "Today's world", "the reality of Britain today", "children today read less", "lower today than in 1997", "even today":
 * an age, not the day of writing. "He came to Britain today" and "workers today voted" tell of the day.
 */
export function isNowadays(line: Line, index: number): boolean {
  if (wordAt(line, index) !== "today") return false;
  const next = wordAt(line, index + 1);
  if (next === "'s") return nouns.has(wordAt(line, index + 2));
  const before = wordAt(line, index - 1);
  const farther = wordAt(line, index - 2);
  if (before === "even" || before === "still") return true;
  if (before === "of") return farther !== "as";
  if (next === "than") return ages.test(wordAt(line, index + 2));
  const isPlace = places.has(before) && tokenAt(line, index - 1).capital;
  if (isPlace && subjects.test(farther)) return true;
  return (isPlace || people.has(before)) && !isOfDay(line, index);
}

/** A verb of the past or of a plan stands near. */
function isOfDay(line: Line, index: number): boolean {
  const cues = readCues(line, index, index + 1);
  return cues.some(({ weight }) => weight <= -1 || weight > 1) || isToldOf(line, index);
}
