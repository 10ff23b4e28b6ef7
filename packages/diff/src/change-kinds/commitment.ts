import type { Reason } from "@onrecord/core";
import {
  aimingCues,
  conditionCues,
  consideringCues,
  firmCues,
  othersPlans,
  unconditionalPhrases,
} from "../reading/english/commitment-cues.ts";
import { isSameLevel } from "../reading/compare-figures.ts";
import { isRollCall } from "../reading/is-roll-call.ts";
import { findPhrases, withoutPhrases } from "../reading/find-phrases.ts";
import type { Pair } from "../reading/pair.ts";
import type { Finding } from "./change-kind.ts";
import type { CommitmentSignal } from "./commitment-signal.ts";
import { plainWords } from "../text/words.ts";
import { findOpposition } from "./opposition.ts";
import { compareScope, leastForScope } from "./scope.ts";

/** From this share of the smaller statement on, the aim is one and the same, and how sure that is. */
const sameAim = 0.6;
const oneAim = 0.85;

/** The aims must be this alike before their firmness is compared. */
const leastAlike = 0.5;

/**
 * The same aim of the same holder, firmer or softer, wider or narrower: by modal verbs, certainty, conditions, and
 * what was added to or taken out of a text that else stayed. Signals that contradict each other say nothing.
 */
export function compareCommitment(pair: Pair, towards: "firmer" | "softer"): Finding | null {
  if (pair.holders !== "same") return null;
  const alike = Math.max(pair.likeness, pair.evidence.covered);
  if (alike < leastAlike || pair.likeness === 1) return null;
  if (isRollCall(pair.before) || isRollCall(pair.after)) return null;
  // “May keep” and “will scrap” are no one aim, even where the opposition alone is too little to stand by.
  if (findOpposition(pair) !== null) return null;
  // What a condition adds in words is no wider scope.
  const signals = [compareFirmness(pair), compareConditions(pair) ?? compareScope(pair)].filter(
    (signal) => signal !== null,
  );
  const sure = Math.max(0, ...signals.map((signal) => signal.sure));
  if (sure === 0 || signals.some((signal) => signal.towards !== towards)) return null;
  return {
    ...(pair.evidence.covered >= sameAim ? { matter: oneAim } : {}),
    sure: sure * (0.6 + 0.4 * pair.likeness),
    because: signals.map(({ says }): Reason => ({
      rule: `change/${towards}`,
      says,
      span: pair.after.statement.span,
    })),
  };
}

const levels = [
  { level: 1, cues: consideringCues },
  { level: 2, cues: aimingCues },
  { level: 3, cues: firmCues },
] as const;

const certainties = { certain: 3, probable: 2, possible: 1, unknown: null } as const;

/** Compared only by cues that the other side does not have: “will” and “may” in both may belong to another clause. */
function compareFirmness(pair: Pair): CommitmentSignal | null {
  const { before, after } = pair;
  const earlier = firmness(before.wording.plain, after.wording.plain);
  const later = firmness(after.wording.plain, before.wording.plain);
  if (earlier !== null && later !== null && earlier.level !== later.level) {
    return {
      towards: later.level > earlier.level ? "firmer" : "softer",
      sure: 0.9,
      says: `“${earlier.cue}” before, “${later.cue}” after`,
    };
  }
  const one = certainties[before.statement.certainty];
  const other = certainties[after.statement.certainty];
  if (one === null || other === null || one === other || earlier?.level === later?.level)
    return null;
  if (isSameLevel(pair)) return null;
  return {
    towards: other > one ? "firmer" : "softer",
    sure: before.statement.act === after.statement.act ? 0.65 : 0.5,
    says: `${before.statement.certainty} before, ${after.statement.certainty} after`,
  };
}

function firmness(plain: string, other: string): { level: number; cue: string } | null {
  const own = withoutPhrases(plain, othersPlans);
  for (const { level, cues } of levels) {
    const cue = findPhrases(own, cues).find((found) => !other.includes(` ${found} `));
    if (cue !== undefined && bindsSame(own, other, cue)) return { level, cue };
  }
  // “will” against “will consider”: firm, with nothing of its own to soften it.
  const [firm] = findPhrases(plain, firmCues);
  return firm === undefined ? null : { level: 3, cue: firm };
}

/** Where both say “will”, a softer word must belong to it: “will consider”, not “they should …, and we will …”. */
function bindsSame(plain: string, other: string, cue: string): boolean {
  const shared = findPhrases(plain, firmCues).filter((firm) => other.includes(` ${firm} `));
  return shared.length === 0 || shared.some((firm) => plain.includes(` ${firm} ${cue} `));
}

function compareConditions({ before, after, likeness }: Pair): CommitmentSignal | null {
  const earlier = findConditions(before);
  const later = findConditions(after);
  const dropped = earlier.filter((cue) => !later.includes(cue));
  const added = later.filter((cue) => !earlier.includes(cue));
  const was = earlier.length > 0 || hasCondition(before);
  const is = later.length > 0 || hasCondition(after);
  // One condition for another is neither firmer nor softer.
  const swapped =
    earlier.length === 0 || later.length === 0 || dropped.length > 0 === added.length > 0;
  if (was === is && swapped) return null;
  // In a sentence that was rewritten an “if” may stand for another clause; “subject to” hardly does.
  const explicit = [...added, ...dropped].some((cue) => cue.includes(" "));
  const sure = likeness >= leastForScope || explicit ? 0.9 : 0.5;
  if (was === is ? added.length > 0 : is)
    return { towards: "softer", sure, says: conditionSays("added", added) };
  return { towards: "firmer", sure, says: conditionSays("fell away", dropped) };
}

function findConditions({ wording }: Pair["before"]): readonly string[] {
  return findPhrases(withoutPhrases(wording.plain, unconditionalPhrases), conditionCues);
}

/** As it was read where the statement was, by cues that may not be listed here. */
function hasCondition({ statement: { condition } }: Pair["before"]): boolean {
  if (condition === null) return false;
  const plain = plainWords(condition);
  return withoutPhrases(plain, unconditionalPhrases) === plain;
}

function conditionSays(what: string, cues: readonly string[]): string {
  return cues.length === 0 ? `a condition ${what}` : `a condition ${what}: “${cues.join("”, “")}”`;
}
