import type { Problem } from "onrecord/parts";

const place = /^-:(\d+)/;

/** The line of standard input that a problem is about; null where it is about none. */
export function lineOf(problem: Problem): number | null {
  const found = place.exec(problem.place ?? "")?.[1];
  return found === undefined ? null : Number(found);
}

/** The problem as it is told of the whole, when it was found in a part that begins at this line. */
export function countFrom(problem: Problem, firstLine: number): Problem {
  const line = lineOf(problem);
  if (line === null || problem.place === null) return problem;
  return { ...problem, place: problem.place.replace(place, `-:${line + firstLine - 1}`) };
}

/** In the order of the lines, as if all had been read at once. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (lineOf(a) ?? 0) - (lineOf(b) ?? 0));
}
