import type { TextRun } from "./read-lines.ts";

/** A page as its words stand upright. Lengths are points. */
export type Upright = { readonly runs: readonly TextRun[]; readonly height: number };

/**
 * Turns a page by as many quarters as most of its letters stand turned: wide tables are often set sideways, and what the
 * file says of a page's rotation is about paper.
 */
export function turnUpright(
  runs: readonly TextRun[],
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
): Upright {
  const letters = [0, 0, 0, 0];
  for (const { str, transform } of runs) {
    const quarter = quarterOf(transform);
    letters[quarter] = (letters[quarter] ?? 0) + str.length;
  }
  const quarter = letters.indexOf(Math.max(...letters));
  const turned = runs.map((run) => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = run.transform;
    const transforms = [
      [a, b, c, d, x - left, y - bottom],
      [b, -a, d, -c, y - bottom, right - x],
      [-a, -b, -c, -d, right - x, top - y],
      [-b, a, -d, c, top - y, x - left],
    ];
    return { ...run, transform: transforms[quarter] ?? run.transform };
  });
  return { runs: turned, height: quarter % 2 === 0 ? top - bottom : right - left };
}

/** Quarters against the clock. */
function quarterOf([a = 0, b = 0]: readonly number[]): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}
