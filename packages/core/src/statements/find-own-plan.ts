import type { Span } from "../data.ts";
import { spanOf, type Passage } from "../grammar/passage.ts";
import { stativeVerbs, undergoingVerbs } from "./english/verbs.ts";
import type { Maker } from "./find-maker.ts";
import { plansOf, saysWill } from "./plan-verbs.ts";
import { readNamedSubject } from "./subject-names.ts";

/** Words by which somebody says what the own side will do, with who that is: null for the author. */
type OwnPlan = { readonly span: Span; readonly sentence: number; readonly voice: string | null };

type PlanSentence = OwnPlan & { readonly isOwn: boolean };

/** Finds the own plan nearest before a place of the same voice, or close behind it. */
export type FindOwnPlan = (place: Span, voice: string | null) => Span | null;

const stative = new Set([...stativeVerbs, ...undergoingVerbs]);
/** No more are kept, so that a sentence that never ends costs no more than others. */
const mostInSentence = 8;
/** In sentences. */
const farthestBefore = 6;
const farthestAfter = 3;

/**
 * Finds where a text says what its own side will do: what "the fund" or "the stations" will do or be beside such words
 * is part of a plan, and elsewhere only foretold.
 */
export function findOwnPlans(
  passage: Passage,
  sentences: readonly Span[],
  maker: Maker | null,
  isOwnName: (names: readonly string[], isBody: boolean) => boolean,
  voiceAt: (span: Span) => string | null,
): FindOwnPlan {
  const plans: PlanSentence[] = [];
  const open = new Map<string | null, OwnPlan>();
  for (const group of passage.groups) {
    if (plansOf(passage, group) === 0) continue;
    const { names, own, body } = readNamedSubject(passage, group);
    const isOwn =
      own || isOwnName(names, body) || names.some((name) => maker?.names.has(name) === true);
    const place = spanOf(passage, group);
    const sentence = indexOfSentence(sentences, place[0]);
    const voice = voiceAt(place);
    const before = open.get(voice);
    // A plan goes on for as long as the text tells what will be done.
    const goesOn =
      saysWill(passage, group) &&
      !body &&
      before !== undefined &&
      sentence - before.sentence <= farthestBefore;
    const isPlan = isOwn && (group.passive || !stative.has(group.lemma));
    if (!isPlan && !goesOn) continue;
    if (plans.at(-mostInSentence)?.sentence === sentence) continue;
    const plan = { span: isPlan || before === undefined ? place : before.span, sentence, voice };
    plans.push({ ...plan, isOwn: isPlan });
    open.set(voice, plan);
  }
  return (place, voice) => {
    const here = indexOfSentence(sentences, place[0]);
    let best: PlanSentence | null = null;
    let nearest = Infinity;
    for (let at = firstFrom(plans, here - farthestBefore); at < plans.length; at += 1) {
      const plan = plans[at];
      if (plan === undefined || plan.sentence > here + farthestAfter) break;
      if (plan.voice !== voice || plan.sentence === here) continue;
      if (plan.sentence > here && !plan.isOwn) continue;
      const distance = Math.abs(plan.sentence - here);
      if (distance < nearest) {
        best = plan;
        nearest = distance;
      }
    }
    return best?.span ?? null;
  };
}

function firstFrom(plans: readonly PlanSentence[], sentence: number): number {
  let low = 0;
  let high = plans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((plans[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexOfSentence(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
