import type { Reason } from "@onrecord/core";
import {
  aimingCues,
  conditionCues,
  consideringCues,
  firmCues,
  narrowingCues,
  wideningCues,
} from "../reading/english/commitment-cues.ts";
import { findPhrases } from "../reading/find-phrases.ts";
import type { Pair } from "../reading/pair.ts";
import type { Reading } from "../reading/reading.ts";
import type { Finding } from "./change-kind.ts";

/** The aims must be this alike before their firmness is compared. */
const leastAlike = 0.5;
/** Only of nearly equal texts can one say that something was merely added or merely taken out. */
const leastForScope = 0.7;

type Signal = {
  readonly towards: "firmer" | "softer";
  readonly sure: number;
  readonly says: string;
};

/**
 * The same aim of the same holder, firmer or softer, wider or narrower: by modal verbs, certainty, conditions, and
 * what was added to or taken out of a text that else stayed. Signals that contradict each other say nothing.
 */
export function compareCommitment(pair: Pair, towards: "firmer" | "softer"): Finding | null {
  if (pair.holders !== "same") return null;
  const alike = Math.max(pair.likeness, pair.evidence.covered);
  if (alike < leastAlike || pair.likeness === 1) return null;
  // What a condition adds in words is no wider scope.
  const signals = [compareFirmness(pair), compareConditions(pair) ?? compareScope(pair)].filter(
    (signal) => signal !== null,
  );
  const sure = Math.max(0, ...signals.map((signal) => signal.sure));
  if (sure === 0 || signals.some((signal) => signal.towards !== towards)) return null;
  return {
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
function compareFirmness({ before, after }: Pair): Signal | null {
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
  return {
    towards: other > one ? "firmer" : "softer",
    sure: before.statement.act === after.statement.act ? 0.65 : 0.5,
    says: `${before.statement.certainty} before, ${after.statement.certainty} after`,
  };
}

function firmness(plain: string, other: string): { level: number; cue: string } | null {
  for (const { level, cues } of levels) {
    const cue = findPhrases(plain, cues).find((found) => !other.includes(` ${found} `));
    if (cue !== undefined) return { level, cue };
  }
  // “will” against “will consider”: firm, with nothing of its own to soften it.
  const [firm] = findPhrases(plain, firmCues);
  return firm === undefined ? null : { level: 3, cue: firm };
}

function compareConditions({ before, after, likeness }: Pair): Signal | null {
  const earlier = findPhrases(before.wording.plain, conditionCues);
  const later = findPhrases(after.wording.plain, conditionCues);
  const dropped = earlier.filter((cue) => !later.includes(cue));
  const added = later.filter((cue) => !earlier.includes(cue));
  const was = before.statement.condition !== null || earlier.length > 0;
  const is = after.statement.condition !== null || later.length > 0;
  if (was === is && dropped.length > 0 === added.length > 0) return null;
  // In a sentence that was rewritten a condition may stand for another clause.
  const sure = likeness >= leastForScope ? 0.9 : 0.5;
  if (is && !was) return { towards: "softer", sure, says: conditionSays("added", added) };
  if (was && !is) return { towards: "firmer", sure, says: conditionSays("fell away", dropped) };
  return null;
}

function conditionSays(what: string, cues: readonly string[]): string {
  return cues.length === 0 ? `a condition ${what}` : `a condition ${what}: “${cues.join("”, “")}”`;
}

function compareScope({ before, after, likeness }: Pair): Signal | null {
  if (likeness < leastForScope) return null;
  const narrowed = onlyIn(after, before, narrowingCues);
  const widened = onlyIn(before, after, narrowingCues);
  const wider = onlyIn(after, before, wideningCues);
  const narrower = onlyIn(before, after, wideningCues);
  const up = [...widened, ...wider];
  const down = [...narrowed, ...narrower];
  if (up.length > 0 && down.length === 0) {
    return { towards: "firmer", sure: 0.8, says: `wider: “${up.join("”, “")}”` };
  }
  if (down.length > 0 && up.length === 0) {
    return { towards: "softer", sure: 0.8, says: `narrower: “${down.join("”, “")}”` };
  }
  const added = wordsOnlyIn(after, before);
  const removed = wordsOnlyIn(before, after);
  if (removed.length === 0 && added.length > 1 && down.length === 0) {
    return { towards: "firmer", sure: 0.6, says: `only added to: ${added.join(", ")}` };
  }
  if (added.length === 0 && removed.length > 1 && up.length === 0) {
    return { towards: "softer", sure: 0.6, says: `only taken out: ${removed.join(", ")}` };
  }
  return null;
}

function onlyIn(one: Reading, other: Reading, cues: readonly string[]): readonly string[] {
  return findPhrases(one.wording.plain, cues).filter(
    (cue) => !other.wording.plain.includes(` ${cue} `),
  );
}

function wordsOnlyIn(one: Reading, other: Reading): readonly string[] {
  return [...one.wording.bag.keys()].filter(
    (key) => !key.includes(" ") && !other.wording.bag.has(key),
  );
}
