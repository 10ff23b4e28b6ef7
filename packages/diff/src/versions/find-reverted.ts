import type { Reading } from "../reading/reading.ts";

/** A sentence and what stands at its place in the next version, as indices. */
type Step = { readonly before: number; readonly after: number };

/** An edit that the next version took back: `between` is what stood there meanwhile. */
export type Reverted = Step & { readonly between: number };

/**
 * Edits that were taken back at once: a sentence that one version changed and the next one changed back, so that
 * nothing changed. Steps are in time order; each is used once.
 */
export function findReverted<One extends Step>(
  steps: readonly One[],
  readings: readonly Reading[],
): readonly { readonly reverted: Reverted; readonly steps: readonly [One, One] }[] {
  const from = new Map(steps.map((step) => [step.before, step]));
  const used = new Set<One>();
  const wordsAt = (index: number): string => readings[index]?.wording.plain ?? "";
  return steps.flatMap((first) => {
    const second = from.get(first.after);
    if (second === undefined || used.has(first) || used.has(second)) return [];
    const [before, between, after] = [first.before, first.after, second.after];
    if (wordsAt(before) !== wordsAt(after) || wordsAt(before) === wordsAt(between)) return [];
    used.add(first).add(second);
    return [{ reverted: { before, between, after }, steps: [first, second] as const }];
  });
}
