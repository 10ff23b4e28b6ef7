import { lowerOf } from "./word.ts";
import type { Cue } from "./cue.ts";
import { cuesOf } from "./cue-lexicon.ts";
import { formsOfBe, negations, participleOpeners, stayingVerbs } from "./english/closed-class.ts";
import type { VerbGroup } from "./passage.ts";
import type { Tag, TaggedWord } from "./word.ts";

const be = new Set([...formsOfBe, ...stayingVerbs]);
const negation = new Set(negations);
/** "When asked", "if elected": with no subject between, a past form is a participle. */
const beforeParticiple = new Set(participleOpeners);
const leading: ReadonlySet<Tag> = new Set(["modal", "auxiliary", "adverb", "negation"]);

/** Verb groups in reading order; none crosses a sentence. */
export function groupVerbs(words: readonly TaggedWord[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let index = 0;
  while (index < words.length) {
    const start = words[index];
    if (start === undefined) break;
    if (start.tag !== "verb" && !leading.has(start.tag)) {
      index++;
      continue;
    }
    let end = index;
    let head = -1;
    let helper = -1;
    while (end < words.length) {
      const word = words[end];
      if (word === undefined || word.sentence !== start.sentence) break;
      if (word.tag === "verb") {
        head = end++;
        break;
      }
      if (!leading.has(word.tag)) break;
      // "A failure to do so | would cost it": a modal opens a group of its own.
      if (word.tag === "modal" && helper >= 0) break;
      if (word.tag === "auxiliary" || word.tag === "modal") helper = end;
      end++;
    }
    if (head < 0) head = helper;
    if (head >= 0) groups.push(makeGroup(words, index, head));
    index = Math.max(end, index + 1);
  }
  return groups;
}

function makeGroup(words: readonly TaggedWord[], from: number, head: number): VerbGroup {
  const helpers = words.slice(from, head);
  const verb = words[head];
  const { cues, extra } = matchParticles(words, head);
  const lastHelper = helpers.findLast(({ tag }) => tag === "auxiliary" || tag === "modal");
  const form = verb?.form ?? null;
  const bare = lastHelper === undefined;
  const mood =
    words[from - 1]?.tag === "to" &&
    (form === "base" || ["be", "have", "do", "get"].includes(lowerOf(words[from])))
      ? "infinitive"
      : form === "ing" && bare
        ? "participle"
        : "finite";
  return {
    first: from,
    head,
    last: head + extra,
    lemma: verb?.lemma ?? lowerOf(verb),
    cues,
    mood,
    passive:
      form === "past" &&
      (lastHelper === undefined
        ? beforeParticiple.has(lowerOf(words[from - 1]))
        : be.has(lastHelper.lower)),
    negative:
      helpers.some(
        ({ tag, lower }) => tag === "negation" || negation.has(lower) || lower === "cannot",
      ) || words[from - 1]?.tag === "negation",
    modal: helpers.find(({ tag }) => tag === "modal")?.lower ?? null,
  };
}

/** The readings of a verb whose particles follow it; where some do, those without particles do not count. */
function matchParticles(
  words: readonly TaggedWord[],
  head: number,
): { readonly cues: readonly Cue[]; readonly extra: number } {
  const verb = words[head];
  const all = verb?.tag !== "verb" || verb.lemma === null ? [] : cuesOf(verb.lemma);
  let extra = 0;
  for (const { particles } of all) {
    const infinitive =
      particles.at(-1) === "to" && words[head + 1 + particles.length]?.form === "base";
    if (particles.length > extra && !infinitive && follow(words, head, particles)) {
      extra = particles.length;
    }
  }
  const cues = all.filter(
    ({ particles }) => particles.length === extra && follow(words, head, particles),
  );
  return { cues, extra };
}

const follow = (
  words: readonly TaggedWord[],
  head: number,
  particles: readonly string[],
): boolean => particles.every((word, at) => words[head + 1 + at]?.lower === word);
