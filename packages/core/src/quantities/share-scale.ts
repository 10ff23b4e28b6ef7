import type { Reading } from "./quantity-rule.ts";

/** How many times larger the first mantissa may be: "from £500 to £2 million" gives both sums in full. */
const farthest = 10;

/** Gives a figure the scale word that only the one joined to it has: "£5 to £10 million", "from £8 to £5 million". */
export function shareScale(before: Reading, after: Reading): Reading {
  if (before.scale !== 1 || after.scale < 1000 || before.vague || before.max >= 1000) return before;
  const mantissa = after.max / after.scale;
  if (before.max > mantissa * farthest) return before;
  return {
    ...before,
    min: before.min * after.scale,
    max: before.max * after.scale,
    scale: after.scale,
  };
}
