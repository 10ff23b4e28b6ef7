import {
  doneVerbs,
  harmlessOutcomes,
  metCues,
  perfectAdverbs,
  unmetCues,
} from "../reading/english/outcome-cues.ts";
import { findFailure } from "../reading/find-failure.ts";
import { findPhrases, withoutPhrases } from "../reading/find-phrases.ts";
import type { Pair } from "../reading/pair.ts";
import { planningActs } from "../reading/planning-acts.ts";
import { readDeed } from "../reading/read-deed.ts";
import type { Deed } from "../reading/read-deed.ts";
import { readFate } from "../reading/read-fate.ts";
import { readWords } from "../text/words.ts";
import type { Word } from "../text/words.ts";

/** The words by which a statement tells what came of a promise. */
export type ToldOutcome = {
  readonly unmet: readonly string[];
  readonly met: readonly string[];
  /** By the verb of the promise. */
  readonly carriedOut: string | null;
  /** It is told of this very promise, also of one not to do something. */
  readonly sides: "kept" | "broken" | null;
};

const nothing: ToldOutcome = { unmet: [], met: [], carriedOut: null, sides: null };

/** How much both must share before what was done is taken for what was promised. */
const leastCovered = 0.3;

/** Finds the words by which the later statement tells what came of the earlier one. */
export function readTold(pair: Pair): ToldOutcome {
  const { before, after, holders } = pair;
  // “Met with doubt” and “not been broken” tell of no outcome.
  const plain = withoutPhrases(after.wording.plain, harmlessOutcomes);
  const deed = readDeed(pair);
  const refused = before.statement.polarity === "negative";
  // Whoever does what they said they would not do has changed sides, and what was done before the promise is none.
  if (deed !== null && (deed.earlier || (refused && deed.done && holders === "same")))
    return nothing;
  const fate = readFate(pair);
  const told = deed?.own === true ? deed : null;
  const broken = fate?.kept === false ? fate : told?.done === refused ? told : null;
  const kept = fate?.kept === true ? fate : refused && told?.done === false ? told : null;
  // “They hope to have dredged it by May”: what is wanted or foreseen is not done.
  const isPlan = planningActs.has(after.statement.act);
  return {
    unmet: once(broken, [...findFailure(pair), ...findPhrases(plain, unmetCues)]),
    met: once(kept, findPhrases(plain, metCues)),
    carriedOut: isPlan || refused ? null : (doneVerb(deed) ?? toldAsDone(pair)),
    sides: broken === null ? (kept === null ? null : "kept") : "broken",
  };
}

/** “Has banned” where the promise was to ban, whoever has; “banned” only of whoever was to. */
function doneVerb(deed: Deed | null): string | null {
  return deed !== null && deed.done && (deed.own || deed.perfect) ? deed.text : null;
}

/** The words of a reading, and the phrases that do not stand in them. */
function once(
  reading: { readonly text: string } | null,
  phrases: readonly string[],
): readonly string[] {
  if (reading === null) return phrases;
  const { text } = reading;
  return [text, ...phrases.filter((phrase) => !text.toLowerCase().includes(phrase))];
}

/** “we have banned …” of what was to be done, whatever verb the promise has. */
function toldAsDone({ before, after, evidence }: Pair): string | null {
  if (evidence.covered < leastCovered || before.holder === null) return null;
  const own = new Set([...perfect, ...doers, ...before.holder.split(" ")]);
  for (const [previous, word] of neighbours(after)) {
    if (own.has(previous.plain) && achieved.has(word.plain)) return `${previous.text} ${word.text}`;
  }
  return null;
}

/** Each word with the one before it, adverbs between auxiliary and verb left out. */
function neighbours({ statement }: Pair["before"]): readonly (readonly [Word, Word])[] {
  const words = readWords(statement.text).filter(({ plain }) => !between.has(plain));
  return words.slice(1).flatMap((word, at) => {
    const previous = words[at];
    return previous === undefined ? [] : [[previous, word] as const];
  });
}

const perfect: ReadonlySet<string> = new Set(["have", "has"]);
const doers: readonly string[] = ["we", "mps", "ministers", "government"];
const achieved: ReadonlySet<string> = new Set(doneVerbs);
const between: ReadonlySet<string> = new Set(perfectAdverbs);
