import { at } from "../text/at.ts";
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
    for (let below = node; below !== root;) {
      const up = parents.get(below) ?? root;
      parents.set(below, root);
      below = up;
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
  const pairs = new Map<number, Candidate>();
  for (const pair of component) {
    pairs.set(rows.indexOf(pair.before) * size + columns.indexOf(pair.after), pair);
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
      const here = at(rowOf, column);
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (done[other] === 1) continue;
        const reduced =
          cost(here - 1, other - 1) - at(rowPotential, here) - at(columnPotential, other);
        if (reduced < at(slack, other)) {
          slack[other] = reduced;
          from[other] = column;
        }
        if (at(slack, other) < step) {
          step = at(slack, other);
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (done[other] === 1) {
          const assigned = at(rowOf, other);
          rowPotential[assigned] = at(rowPotential, assigned) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else slack[other] = at(slack, other) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = at(from, column)) {
      rowOf[column] = at(rowOf, at(from, column));
    }
  }
  return [...rowOf.subarray(1)].map((row) => row - 1);
}
