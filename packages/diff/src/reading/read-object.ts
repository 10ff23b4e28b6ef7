import { stem } from "../text/stem.ts";
import { joiningWords } from "../text/english/joining-words.ts";
import { isEveryday, readTerms } from "../text/terms.ts";
import type { Word } from "../text/words.ts";
import { deedNouns, passiveForms } from "./english/stance-cues.ts";

/** What a verb is done to, as keys of terms. */
export type VerbObject = {
  /** Near enough to the verb. */
  readonly all: ReadonlySet<string>;
  /** In the first phrase of it that says anything: “toll” in “the toll at the bridge”, “plans for a toll”. */
  readonly head: ReadonlySet<string>;
};

const passive: ReadonlySet<string> = new Set(passiveForms);
const joining: ReadonlySet<string> = new Set([...joiningWords, "that", "which", "who", "where"]);
const deeds: ReadonlySet<string> = new Set(deedNouns.map(stem));
const replacing = stem("replace");
const instead: ReadonlySet<string> = new Set(["with", "by"]);
const owner = /['’]s$/u;

/** How far an object may stand from its verb, in words. */
const objectWords = 10;

/** Reads the object behind the verb at a place, or before it where it is passive. */
export function readObject(text: string, words: readonly Word[], at: number): VerbObject {
  const previous = words[at - 1];
  const isPassive = previous !== undefined && passive.has(previous.plain);
  const nearby = isPassive
    ? words.slice(Math.max(0, at - objectWords), at)
    : words.slice(at + 1, at + 1 + objectWords);
  const first = nearby[0];
  const none: ReadonlySet<string> = new Set();
  if (first === undefined || (!isPassive && first.breakBefore)) return { all: none, head: none };
  const isReplaced = stem(words[at]?.plain ?? "") === replacing;
  let end = first.start;
  let from = first.start;
  let head = none;
  for (const [index, word] of nearby.entries()) {
    if (!isPassive && index > 0 && word.breakBefore) break;
    // “replace the toll with a levy”: what comes in its place is not what goes.
    if (!isPassive && isReplaced && instead.has(word.plain)) break;
    if (head.size === 0 && joining.has(word.plain)) head = headKeys(text.slice(from, end));
    end = word.start + word.text.length;
    // “the board’s plans for a toll”: whose they are is not what they are.
    if (head.size === 0 && owner.test(word.text)) from = end;
  }
  const all = tellingKeys(text.slice(first.start, end));
  if (isPassive || head.size === 0) return { all, head: all };
  // “the House of Lords” is one name, though “of” parts it.
  const names = [...all].filter((key) => head.has(key.split("_")[0] ?? key));
  return { all, head: new Set([...head, ...names]) };
}

/** “the introduction of a toll” is about the toll. */
function headKeys(text: string): ReadonlySet<string> {
  return new Set([...tellingKeys(text)].filter((key) => !deeds.has(key)));
}

function tellingKeys(text: string): ReadonlySet<string> {
  return new Set(
    readTerms(text)
      .map((term) => term.key)
      .filter((key) => !isEveryday(key)),
  );
}
