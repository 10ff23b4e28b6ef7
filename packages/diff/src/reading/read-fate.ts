import { stem } from "../text/stem.ts";
import { readWords } from "../text/words.ts";
import type { Word } from "../text/words.ts";
import { breakingVerbs, keepingVerbs, promiseNouns } from "./english/outcome-cues.ts";
import { isPromiser } from "./is-promiser.ts";
import type { Pair } from "./pair.ts";
import { readAuxiliary } from "./read-auxiliary.ts";

/** What is said to have become of a promise that is spoken of as one. */
export type Fate = { readonly kept: boolean; readonly text: string };

/** Acts that tell nothing yet; that a promise was kept may itself be taken for a pledge. */
const wanting: ReadonlySet<string> = new Set(["demand", "wish", "forecast"]);

const nouns: ReadonlySet<string> = new Set(promiseNouns);
const breaking: ReadonlySet<string> = new Set(breakingVerbs);
const keeping: ReadonlySet<string> = new Set(Object.keys(keepingVerbs));
const keepingBases: ReadonlySet<string> = new Set(Object.values(keepingVerbs));
const owners: ReadonlySet<string> = new Set(
  "the this that a its their his her these those".split(" "),
);
const ours: ReadonlySet<string> = new Set(["our", "my"]);
const clauses: ReadonlySet<string> = new Set(
  "is are was were has have had will would who which that whose where if".split(" "),
);

/** “The pledge was met with doubt”, “was kept secret”. */
const unkept: ReadonlySet<string> = new Set("with secret quiet vague alive from under".split(" "));

/** How far behind the promise it is told what became of it, in words: “the promise to build … has been kept”. */
const passiveReach = 24;
/** And how far before it: “kept every word of their promise”. */
const activeReach = 4;

/**
 * Reads what the later statement says of the earlier one as a promise: “the pledge to dredge the bay has been kept”,
 * “ministers broke their promise”. Told both ways, or of somebody else's promise, it says nothing.
 */
export function readFate(pair: Pair): Fate | null {
  if (wanting.has(pair.after.statement.act)) return null;
  const words = readWords(pair.after.statement.text);
  const fates = [...words.keys()].flatMap((at) => {
    if (!isOwnPromise(pair, words, at)) return [];
    return [readPassive(words, at), readActive(pair, words, at)].filter((fate) => fate !== null);
  });
  const [first] = fates;
  return first === undefined || fates.some(({ kept }) => kept !== first.kept) ? null : first;
}

/** A promise of whoever made the earlier statement, to do or not to do as it said. */
function isOwnPromise(pair: Pair, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !nouns.has(word.plain)) return false;
  if (!isSamePromise(pair.before, words, at + 1)) return false;
  for (const owner of words.slice(Math.max(0, at - 2), at).toReversed()) {
    if (owners.has(owner.plain)) return true;
    if (ours.has(owner.plain)) return pair.holders === "same";
    const written = pair.after.statement.text.slice(
      owner.start,
      owner.start + owner.text.length + 1,
    );
    if (/['’]s?\s?$/u.test(written)) return isPromiser(pair, owner.plain);
  }
  return at === 0 && word.plain.endsWith("s");
}

/** “To dredge”, “not to dredge” behind it, as was said before; behind a promise “on the bay” anything may stand. */
function isSamePromise({ statement }: Pair["before"], words: readonly Word[], at: number): boolean {
  const denied = words[at]?.plain === "not";
  const verb = words[at + (denied ? 2 : 1)];
  if (words[at + Number(denied)]?.plain !== "to" || verb === undefined) return true;
  if (denied !== (statement.polarity === "negative")) return false;
  const stemmed = stem(verb.plain);
  return readWords(statement.text).some(({ plain }) => stem(plain) === stemmed);
}

function readPassive(words: readonly Word[], noun: number): Fate | null {
  for (let at = noun + 1; at < Math.min(words.length, noun + passiveReach); at++) {
    const verb = words[at];
    if (verb === undefined || !(keeping.has(verb.plain) || breaking.has(verb.plain))) continue;
    const auxiliary = readAuxiliary(words, at);
    if (auxiliary?.form !== "was" && auxiliary?.form !== "have been") return null;
    if (unkept.has(words[at + 1]?.plain ?? "")) return null;
    if (words.slice(noun + 1, auxiliary.at).some(({ plain }) => clauses.has(plain))) return null;
    return toFate(verb, auxiliary.negated, words.slice(auxiliary.at, at + 1));
  }
  return null;
}

function readActive(pair: Pair, words: readonly Word[], noun: number): Fate | null {
  for (let at = noun - 1; at >= Math.max(0, noun - activeReach); at--) {
    const verb = words[at];
    if (verb === undefined || words[at + 1]?.breakBefore === true) return null;
    const isBase = keepingBases.has(verb.plain);
    if (!(isBase || keeping.has(verb.plain) || breaking.has(verb.plain))) continue;
    const auxiliary = readAuxiliary(words, at);
    if (auxiliary === null || (auxiliary.form === "did") !== isBase) return null;
    if (auxiliary.form === "was" || auxiliary.form === "have been") return null;
    if (!isPromiser(pair, words[auxiliary.at - 1]?.plain ?? "")) return null;
    return toFate(verb, auxiliary.negated, words.slice(auxiliary.at, noun + 1));
  }
  return null;
}

/** A promise that was not broken is not yet kept. */
function toFate({ plain }: Word, negated: boolean, told: readonly Word[]): Fate | null {
  if (breaking.has(plain) && negated) return null;
  return { kept: !breaking.has(plain) && !negated, text: told.map(({ text }) => text).join(" ") };
}
