import type { Candidate } from "./find-candidates.ts";

/** A component with more statements than this on either side is assigned best first instead of optimally. */
const mostOptimal = 60;

/**
 * Chooses candidates so that no statement is used twice and the scores add up to the most: the optimal assignment
 * inside each connected component (Kuhn 1955).
 */
export function assignPairs(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const component of splitComponents(candidates)) {
    const rows = [...new Set(component.map((pair) => pair.before))];
    const columns = [...new Set(component.map((pair) => pair.after))];
    if (component.length === 1) chosen.push(...component);
    else if (Math.max(rows.length, columns.length) > mostOptimal)
      chosen.push(...takeBestFirst(component));
    else chosen.push(...assignOptimally(component, rows, columns));
  }
  return chosen.toSorted((a, b) => a.before - b.before || a.after - b.after);
}

function splitComponents(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const parents = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root))
      root = up;
    // Pointing the way straight at the root keeps later walks short.
    for (let at = node; at !== root;) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { before, after } of candidates) {
    const root = find(`b${before}`);
    parents.set(find(`a${after}`), root);
    parents.set(root, root);
  }
  const components = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const root = find(`b${candidate.before}`);
    const component = components.get(root);
    if (component === undefined) components.set(root, [candidate]);
    else component.push(candidate);
  }
  return [...components.values()];
}

function takeBestFirst(component: readonly Candidate[]): Candidate[] {
  const used = { before: new Set<number>(), after: new Set<number>() };
  return component
    .toSorted((a, b) => b.score - a.score || a.before - b.before || a.after - b.after)
    .filter(({ before, after }) => {
      if (used.before.has(before) || used.after.has(after)) return false;
      used.before.add(before);
      used.after.add(after);
      return true;
    });
}

/** The Hungarian method with potentials, O(n³), on a square of costs; a pair that is no candidate costs nothing gained. */
function assignOptimally(
  component: readonly Candidate[],
  rows: readonly number[],
  columns: readonly number[],
): Candidate[] {
  const size = Math.max(rows.length, columns.length);
  const rowOf = new Map(rows.map((row, at) => [row, at]));
  const columnOf = new Map(columns.map((column, at) => [column, at]));
  const pairs = new Map<number, Candidate>();
  for (const pair of component) {
    pairs.set((rowOf.get(pair.before) ?? 0) * size + (columnOf.get(pair.after) ?? 0), pair);
  }
  const matched = solve(size, (row, column) => -(pairs.get(row * size + column)?.score ?? 0));
  return matched.flatMap((row, column) => {
    const pair = pairs.get(row * size + column);
    return pair === undefined ? [] : [pair];
  });
}

/** For each column the row it is assigned to, at least total cost. */
function solve(size: number, cost: (row: number, column: number) => number): readonly number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const from = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const slack = new Float64Array(size + 1).fill(Infinity);
    const done = new Uint8Array(size + 1);
    let column = 0;
    do {
      done[column] = 1;
      const here = rowOf[column] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (done[other] === 1) continue;
        const reduced =
          cost(here - 1, other - 1) - (rowPotential[here] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (slack[other] ?? Infinity)) {
          slack[other] = reduced;
          from[other] = column;
        }
        if ((slack[other] ?? Infinity) < step) {
          step = slack[other] ?? Infinity;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (done[other] === 1) {
          const assigned = rowOf[other] ?? 0;
          rowPotential[assigned] = (rowPotential[assigned] ?? 0) + step;
          columnPotential[other] = (columnPotential[other] ?? 0) - step;
        } else slack[other] = (slack[other] ?? Infinity) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = from[column] ?? 0) {
      rowOf[column] = rowOf[from[column] ?? 0] ?? 0;
    }
  }
  return [...rowOf.subarray(1)].map((row) => row - 1);
}
