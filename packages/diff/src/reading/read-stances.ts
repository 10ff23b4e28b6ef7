import type { Statement } from "@onrecord/core";
import { stem } from "../text/stem.ts";
import { readWords } from "../text/words.ts";
import type { Word } from "../text/words.ts";
import {
  againstVerbs,
  forVerbs,
  negations,
  oneSidedVerbs,
  pastForms,
  verbPlaces,
} from "./english/stance-cues.ts";
import { readObject } from "./read-object.ts";
import type { Reading } from "./reading.ts";

/** A side taken: for or against something, or a verb done or not done to it. */
export type Stance = {
  readonly side: "for" | "against";
  /** Stem of the verb. */
  readonly verb: string;
  /** Words for people: “not introduce”. */
  readonly text: string;
  /** The verb takes a side by itself (“scrap”), not only by its negation. */
  readonly cue: boolean;
  /** Keys of the terms near enough to the verb to be its object. */
  readonly object: ReadonlySet<string>;
  /** Those of them that stand in the first phrase of it that says anything: “toll” in “the toll at the bridge”. */
  readonly head: ReadonlySet<string>;
};

const supporting: ReadonlySet<string> = new Set(forVerbs.map(stem));
const opposing: ReadonlySet<string> = new Set(againstVerbs.map(stem));
const turning: ReadonlySet<string> = new Set(negations);
const places: ReadonlySet<string> = new Set(verbPlaces);
const past: ReadonlySet<string> = new Set(pastForms);
const unsaid: ReadonlySet<string> = new Set(oneSidedVerbs.map(stem));
const idle: ReadonlySet<string> = new Set(["only", "just", "merely", "simply", "limited"]);
const determiners: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "our",
  "their",
]);

const negationWords = 3;
/** More sides than any sentence takes. */
const mostStances = 60;

/** Stems of the words that a negation stands before, or all verbs where the attribution negates (“refused to …”). */
export function readNegated({ statement }: Reading): ReadonlySet<string> {
  const words = readWords(statement.text);
  const negated = new Set<string>();
  if (isTurned(statement, words)) {
    for (const [at, word] of words.entries()) {
      const previous = words[at - 1];
      if (previous !== undefined && places.has(previous.plain)) negated.add(stem(word.plain));
    }
  }
  for (const at of words.keys()) {
    if (!turnsAt(words, at)) continue;
    for (const next of words.slice(at + 1, at + 1 + negationWords)) {
      if (next.breakBefore) break;
      if (next.plain.length > 2 && !determiners.has(next.plain)) negated.add(stem(next.plain));
    }
  }
  return negated;
}

/**
 * The sides that a statement takes: by verbs that take one, and by the given verbs where they are done or not done. A
 * statement that is negative by its attribution (“refused to …”)
 * and has no negation of its own is turned round as a whole.
 */
export function readStances({ statement }: Reading, verbs: ReadonlySet<string>): readonly Stance[] {
  const words = readWords(statement.text);
  const turnedAll = isTurned(statement, words);
  const stances: Stance[] = [];
  for (const [at, word] of words.entries()) {
    if (stances.length === mostStances) break;
    const verb = stem(word.plain);
    const before = words[at - 1];
    if (before !== undefined && (determiners.has(before.plain) || past.has(before.plain))) continue;
    const cue = supporting.has(verb) || opposing.has(verb);
    if (!cue && !(verbs.has(verb) && before !== undefined && places.has(before.plain))) continue;
    const turned = (isNegated(words, at) || forbids(words, at)) !== turnedAll;
    // Not to replace something says neither that it is kept nor that it goes.
    if (turned && unsaid.has(verb)) continue;
    const object = readObject(statement.text, words, at);
    if (object.all.size === 0) continue;
    stances.push({
      side: opposing.has(verb) === turned ? "for" : "against",
      verb,
      text: turned ? `not ${word.text}` : word.text,
      cue,
      object: object.all,
      head: object.head,
    });
  }
  return stances;
}

/** Negative by its attribution, without a word of its own that makes it so; or “No government of ours will …”. */
function isTurned({ polarity }: Statement, words: readonly Word[]): boolean {
  if (polarity !== "negative") return false;
  if (turning.has(words[0]?.plain ?? "")) return true;
  return !words.some(({ plain }, at) => turnsAt(words, at) || opposing.has(stem(plain)));
}

function isNegated(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - negationWords); back--) {
    const word = words[back];
    const next = words[back + 1];
    if (word === undefined || next === undefined || next.breakBefore) return false;
    // At the start it turns the whole sentence, see `isTurned`.
    if (turnsAt(words, back)) return back > 0;
  }
  return false;
}

/** “not only protect but restore”, “not limited to” deny nothing. */
function turnsAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !turning.has(word.plain)) return false;
  return word.plain !== "not" || !idle.has(words[at + 1]?.plain ?? "");
}

/** “guarantee no rise”. */
function forbids(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.plain === "no";
}
