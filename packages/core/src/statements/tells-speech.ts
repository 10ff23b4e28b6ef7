import type { Attributed } from "../attributed.ts";
import { readVerb } from "../grammar/cue-lexicon.ts";
import { inflectVerb } from "../grammar/inflect-verb.ts";
import {
  aimVerbs,
  findingVerbs,
  showingVerbs,
  speechAboutThings,
  thoughtVerbs,
} from "./english/speech-verbs.ts";

const aboutThings = new Set(["cue-then-thing", "called-name", "passive-cue", "named-words"]);
/** "Defended the rules" was said; "resolute in defending the rules" was not. */
const speech = new Set(
  speechAboutThings.flatMap((verb) =>
    inflectVerb(verb)
      .filter(([, form]) => form === "past" || form === "s")
      .map(([word]) => word),
  ),
);
const thoughts = new Set(thoughtVerbs);
const showing = new Set(showingVerbs);
const finding = new Set(findingVerbs);
const aims = new Set(aimVerbs);

/**
 * Whether an attribution tells what somebody said. "It is expected" hedges, but nobody is told to say it; "championed
 * education" tells what somebody did, while "criticised the rules" or "promised £3 million" tells what was said.
 *
 * What "the Greens show how weak they are" and "the council plans to close it" tell is the narrator's own word: a study
 * can show a thing, but whoever is shown by it has not said so.
 */
export function tellsSpeech(attributed: Attributed): boolean {
  const { source, role, speaks, act, cueText, because } = attributed;
  if (role === "quoted") return true;
  if (source === null || !speaks) return false;
  const words = (cueText ?? "").toLowerCase().split(" ");
  if (act === null && (words.includes("will") || isNoSpeech(attributed, words.map(lemmaOf))))
    return false;
  if (!because.some(({ rule }) => aboutThings.has(rule))) return true;
  if (act === "opinion" && isOnlyNamed(attributed)) return false;
  if (act === "pledge" || act === "demand") return true;
  return words.some((word) => speech.has(word));
}

/** "The plan was rejected by the town": a thing alone is nobody's words. */
function isOnlyNamed({ cue, content, because }: Attributed): boolean {
  const isPassive = because.some(({ rule }) => rule === "passive-cue");
  return isPassive && cue !== null && content.every(([, end]) => end <= cue[0]);
}

function isNoSpeech({ kind, because }: Attributed, lemmas: readonly string[]): boolean {
  const hasRule = (rule: string): boolean => because.some((reason) => reason.rule === rule);
  return lemmas.some(
    (lemma) =>
      thoughts.has(lemma) ||
      (showing.has(lemma) && kind !== "document") ||
      (finding.has(lemma) &&
        kind !== "document" &&
        (isSomebody(kind) || !hasRule("that-clause"))) ||
      (aims.has(lemma) && (hasRule("to-infinitive") || hasRule("noun-cue"))),
  );
}

/** One person, or somebody whom nobody knows, finds a thing by chance; a court or researchers find that it is so. */
const isSomebody = (kind: Attributed["kind"]): boolean => kind === null || kind === "person";

const lemmaOf = (word: string): string => (aims.has(word) ? word : (readVerb(word)?.lemma ?? word));
