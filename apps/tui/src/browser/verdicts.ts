import {
  applyVerdict,
  type Change,
  type Judgement,
  type Matter,
  type Positions,
} from "@onrecord/diff";

/** A verdict of this session; null for none. */
type Given = {
  /** As the reader sees it. */
  readonly shown: Judgement | null;
  /** As the review file has it. */
  readonly saved: Judgement | null;
};

/** What the reader has judged since the browser opened, by `pairOf` the change. */
export type Verdicts = ReadonlyMap<string, Given>;

export const noVerdicts: Verdicts = new Map();

/** Names a change by its two statements: a verdict is on these, whatever the rules say of them. */
export function pairOf({ before, after }: Pick<Change, "before" | "after">): string {
  return `${before} ${after}`;
}

/** What a person has said of the change. */
export function judgementOf({ review, kind, note }: Change): Judgement | null {
  if (review === undefined) return null;
  return {
    verdict: review,
    ...(review === "relabelled" ? { kind } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * The matters with the verdicts of this session. All of them stay where they are, and so do the changes within them:
 * whoever judges one after the other must not have to look for the next.
 */
export function judgeMatters(
  { matters }: Positions,
  verdicts: Verdicts,
  byRules: (change: Change) => Change,
): readonly Matter[] {
  if (verdicts.size === 0) return matters;
  const judge = (change: Change): Change => {
    const given = verdicts.get(pairOf(change));
    if (given === undefined) return change;
    const ruled = byRules(change);
    return given.shown === null ? ruled : applyVerdict(ruled, { ...given.shown, said: ruled.kind });
  };
  return matters.map((matter) =>
    matter.changes.some((change) => verdicts.has(pairOf(change)))
      ? { ...matter, changes: matter.changes.map(judge) }
      : matter,
  );
}
