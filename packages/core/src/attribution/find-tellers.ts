import type { Draft } from "./attribution-rule.ts";

/**
 * For each attribution the one in whose content its cue lies, the innermost if several do: in "A said that B had
 * promised", B is told by A. Attributions come sorted by where they start.
 */
export function findTellers(drafts: readonly Draft[]): readonly (number | null)[] {
  const parts = drafts
    .flatMap(({ content }, index) => content.map(([start, end]) => ({ start, end, index })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const places = drafts
    .map((draft, index) => ({ index, at: draft.cue?.[0] ?? draft.content[0]?.[0] ?? 0 }))
    .toSorted((a, b) => a.at - b.at || a.index - b.index);
  const tellers: (number | null)[] = drafts.map(() => null);
  const open: { start: number; end: number; index: number }[] = [];
  let next = 0;
  for (const { index, at } of places) {
    for (let part = parts[next]; part !== undefined && part.start <= at; part = parts[++next])
      open.push(part);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) open.pop();
    // A part that has ended below a longer one is found and left behind; parts nest, so few are looked at.
    for (let top = open.length - 1; top >= 0 && top > open.length - 12; top--) {
      const part = open[top];
      if (part !== undefined && part.end > at && !toldBy(tellers, part.index, index)) {
        tellers[index] = part.index;
        break;
      }
    }
  }
  return tellers;
}

/** Whether `index` is reached from `start` by going from teller to teller: two that overlap cannot tell each other. */
function toldBy(tellers: readonly (number | null)[], start: number, index: number): boolean {
  let at: number | null = start;
  for (let step = 0; at !== null && step < 8; step++) {
    if (at === index) return true;
    at = tellers[at] ?? null;
  }
  return at !== null;
}
