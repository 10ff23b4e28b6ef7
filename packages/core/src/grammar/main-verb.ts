import { lowerOf } from "./word.ts";
import { formsOfBe, formsOfDo, formsOfHave, modals } from "./english/closed-class.ts";
import { commonVerbs } from "./english/common-verbs.ts";
import { claimingWords, negators, tellingVerbs } from "./english/main-verb-words.ts";
import { dayWords } from "./english/nouns.ts";
import { nounVerbs } from "./english/noun-verbs.ts";
import { inflectVerb, type VerbForm } from "./inflect-verb.ts";
import type { TaggedWord } from "./word.ts";

/** The main verb of a clause with its auxiliaries, as far as words alone can tell. */
export type MainVerb = {
  /** Indices into the clause's words; the subject lies before `start`, the verb's complements from `end`. */
  readonly start: number;
  readonly end: number;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** It is the verb of a subordinate clause ("who came"): the clause has no main verb that we can see. */
  readonly subordinate: boolean;
  /** The last word of the group: the verb itself. */
  readonly verb: string | null;
};

const modal = new Set(modals);
const be = new Set(formsOfBe);
const have = new Set(formsOfHave);
const auxiliary = new Set([...modals, ...formsOfBe, ...formsOfHave, ...formsOfDo]);
const negator = new Set(negators);
const claiming = new Set(claimingWords);
const verbs = [...commonVerbs, ...tellingVerbs].flatMap(inflectVerb);
const formsOf = (kind: VerbForm): ReadonlySet<string> =>
  new Set(verbs.filter(([, form]) => form === kind).map(([word]) => word));
const baseForms = formsOf("base");
const thirdPersons = formsOf("s");
const pastForms = formsOf("past");
const nounForms = new Set(
  nounVerbs.flatMap((verb) =>
    inflectVerb(verb)
      .slice(0, 2)
      .map(([word]) => word),
  ),
);
const adverbs = new Set([
  "also",
  "only",
  "now",
  "already",
  "just",
  "still",
  "always",
  "ever",
  "then",
  "yet",
  "soon",
  "again",
  "therefore",
  "instead",
  "so",
  "even",
  "all",
  "both",
  "once",
  "today",
]);
const subjectPronouns = new Set(["i", "we", "they", "he", "she", "you"]);
const nounMarkers = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
  "no",
  "of",
  "in",
  "on",
  "at",
  "by",
  "with",
  "for",
  "from",
  "more",
  "most",
  "very",
  "be",
  "been",
  "being",
  "newly",
  "and",
]);

/**
 * Finds the main verb group: the first auxiliary that no earlier "who", "if" … has claimed, else the first plain
 * finite verb, else null.
 */
export function findMainVerb(words: readonly TaggedWord[]): MainVerb | null {
  let claimed = 0;
  let fallback: number | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const text = lowerOf(words[index]);
    const opensContent = index === 0 && text === "that";
    if (claiming.has(text) && !opensContent && !isQuestionWord(words, index)) claimed += 1;
    else if (text === ",") claimed = 0;
    else if (auxiliary.has(text) && !isNounHere(words, index)) {
      if (claimed === 0) return readGroup(words, index);
      claimed -= 1;
      fallback ??= index;
      // "that can be enjoyed": one verb, one claim.
      index = Math.max(index, readGroup(words, index).end - 1);
    } else if (claimed > 0 && isPlainFinite(words, index)) claimed -= 1;
  }
  for (let index = 0; index < words.length; index += 1) {
    if (isPlainFinite(words, index)) {
      if (fallback !== null && fallback < index) break;
      return {
        start: index,
        end: index + 1,
        modal: null,
        perfect: false,
        passive: false,
        negated: negator.has(lowerOf(words[index - 1])),
        subordinate: false,
        verb: words[index]?.lower ?? null,
      };
    }
  }
  return fallback === null ? null : { ...readGroup(words, fallback), subordinate: true };
}

function readGroup(words: readonly TaggedWord[], start: number): MainVerb {
  let index = start;
  let negated = false;
  let perfect = false;
  let sawBe = false;
  let foundModal: string | null = null;
  for (; index < words.length; index += 1) {
    const text = lowerOf(words[index]);
    if (negator.has(text)) negated = true;
    else if (text === "no" && words[index + 1]?.lower === "longer") {
      negated = true;
      index += 1;
    } else if (modal.has(text)) foundModal ??= text;
    else if (have.has(text)) perfect = true;
    else if (be.has(text)) sawBe = true;
    else if (!auxiliary.has(text) && !adverbs.has(text) && !text.endsWith("ly")) break;
    if (text === "cannot") negated = true;
  }
  const verb = words[index]?.lower ?? null;
  return {
    start,
    end: Math.min(index + 1, words.length),
    modal: foundModal,
    perfect: perfect && (verb === null || isParticiple(verb) || sawBe),
    passive: sawBe && verb !== null && isParticiple(verb),
    negated,
    subordinate: false,
    verb,
  };
}

const irregularParticiples = new Set([
  "made",
  "given",
  "taken",
  "brought",
  "built",
  "sent",
  "set",
  "put",
  "kept",
  "held",
  "met",
  "done",
  "found",
  "left",
  "lost",
  "paid",
  "spent",
  "seen",
  "told",
  "won",
  "cut",
  "begun",
  "become",
  "come",
  "gone",
  "fallen",
  "risen",
  "grown",
  "written",
  "spoken",
  "said",
  "led",
  "known",
  "shown",
  "drawn",
  "chosen",
  "broken",
  "got",
  "had",
  "been",
  "run",
]);

function isParticiple(word: string): boolean {
  return word.endsWith("ed") || irregularParticiples.has(word);
}

const articles = new Set(["a", "an", "the", "his", "her", "their", "its", "own"]);
const monthMarkers = new Set([
  "of",
  "in",
  "last",
  "next",
  "by",
  "since",
  "until",
  "early",
  "late",
  "mid",
]);

/** "May" the month or the person, "will" the testament: what stands beside them tells. */
function isNounHere(words: readonly TaggedWord[], index: number): boolean {
  const word = words[index]?.lower;
  const before = lowerOf(words[index - 1]);
  if (word !== "may" && word !== "will" && word !== "can" && word !== "must") return false;
  if (articles.has(before) || words[index + 1]?.tag === "clitic") return true;
  if (word !== "may") return false;
  if (words[index]?.capital === true && !subjectPronouns.has(lowerOf(words[index + 1])))
    return true;
  return (
    monthMarkers.has(before) ||
    words[index - 1]?.figure === true ||
    words[index + 1]?.figure === true
  );
}

/** "supports the plan": an article after it tells the verb from the noun. */
function isObjectNext(words: readonly TaggedWord[], index: number): boolean {
  return articles.has(lowerOf(words[index + 1]));
}

const days = new Set(dayWords);

const isNounOfThing = (word: TaggedWord | undefined): boolean =>
  word?.tag === "noun" && !days.has(word.lower);

/** "How many were…" opens the main clause, it does not claim a verb. */
function isQuestionWord(words: readonly TaggedWord[], index: number): boolean {
  return index === 0 && words.at(-1)?.lower === "?";
}

function isPlainFinite(words: readonly TaggedWord[], index: number): boolean {
  const word = lowerOf(words[index]);
  const before = words[index - 1]?.lower;
  if (auxiliary.has(word)) return false;
  if ((before === "that" || before === "this") && thirdPersons.has(word)) return true;
  if (before === undefined || nounMarkers.has(before) || before === "to") return false;
  // "The workers they need": a pronoun right after a noun opens a clause about it.
  if (subjectPronouns.has(before) && isNounOfThing(words[index - 2])) return false;
  if (subjectPronouns.has(before)) return /^\p{L}/u.test(word) && !claiming.has(word);
  if (pastForms.has(word) || (word.length > 4 && word.endsWith("ed"))) return true;
  if (thirdPersons.has(word)) return !nounForms.has(word) || isObjectNext(words, index);
  const isVerb = !nounForms.has(word) || isObjectNext(words, index);
  return baseForms.has(word) && before.endsWith("s") && isVerb;
}
