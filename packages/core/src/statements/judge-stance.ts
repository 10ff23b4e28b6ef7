import { lowerOf } from "../grammar/word.ts";
import type { Act, Certainty, Polarity, Reason, Span } from "../data.ts";
import { groupSpan } from "./act-feature.ts";
import { findPhrase, type ClauseView } from "./clause-view.ts";
import { considerations, possibilities, probabilities } from "./english/phrases.ts";
import { refusingVerbs } from "./english/verbs.ts";

const noWords = new Set(["no", "none", "nobody", "neither"]);
const refusing = new Set(refusingVerbs);
const openModals = new Set(["may", "might", "could"]);
const bounds = new Set(["more", "less", "fewer", "later", "doubt"]);

/** How sure the speaker is: a question and a wish leave it open, hedges lower it. */
export function judgeCertainty(
  view: ClauseView,
  act: Act,
): { readonly certainty: Certainty; readonly because: readonly Reason[] } {
  if (view.clause.question)
    return say("unknown", "certainty/question", "a question", view.clause.span);
  const { group } = view;
  const from = group?.start ?? 0;
  if (openModals.has(group?.modal ?? "")) {
    return say("possible", "certainty/may", "may, might or could", groupSpan(view));
  }
  const hedge = findPhrase(view, possibilities) ?? findPhrase(view, considerations, from);
  if (hedge !== null && isNear(hedge, groupSpan(view))) {
    return say("possible", "certainty/considered", "perhaps, or only considered", hedge);
  }
  const likely = findPhrase(view, probabilities, from);
  if (likely !== null && act !== "demand" && isNear(likely, groupSpan(view))) {
    return say("probable", "certainty/likely", "expected, planned or reported", likely);
  }
  if (act === "wish") return say("unknown", "certainty/wish", "a wish says nothing of the outcome");
  // “She promised that she would”: the will of her own words.
  const backshifted = view.cueAct === "pledge" || (view.isReported && view.side === "own");
  if (group?.modal === "would" && !backshifted)
    return say("probable", "certainty/would", "would", groupSpan(view));
  return { certainty: "certain", because: [] };
}

/** A hedge further off hedges something else. */
const hedgeReach = 12;

function isNear(hedge: Span, group: Span | null): boolean {
  return group === null || hedge[0] - group[1] <= hedgeReach;
}

function say(certainty: Certainty, rule: string, says: string, span?: Span | null) {
  const reason: Reason =
    span === undefined || span === null ? { rule, says } : { rule, says, span };
  return { certainty, because: [reason] };
}

/** Negation of the main verb, a refusing verb and a refusing cue each turn it round. */
export function judgePolarity(view: ClauseView): {
  readonly polarity: Polarity;
  readonly because: readonly Reason[];
} {
  const because: Reason[] = [];
  const { clause, group } = view;
  const span = groupSpan(view);
  if (view.cueNegative) because.push({ rule: "polarity/cue", says: "the cue refuses or denies" });
  if (group?.negated === true && span !== null) {
    because.push({ rule: "polarity/negation", says: "the main verb is negated", span });
  }
  if (group !== null && refusing.has(group.verb ?? "") && span !== null) {
    because.push({ rule: "polarity/refusal", says: "the main verb refuses", span });
  }
  const [first, second] = clause.words;
  const isBound = bounds.has(lowerOf(second));
  if (first !== undefined && noWords.has(first.lower) && !isBound) {
    because.push({
      rule: "polarity/no",
      says: "it opens with no or none",
      span: [first.start, first.end],
    });
  }
  return { polarity: because.length % 2 === 1 ? "negative" : "positive", because };
}
