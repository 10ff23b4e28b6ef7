import type { Reason } from "@onrecord/core";
import type { Brush } from "./brush.ts";
import { wrapAfter } from "./fit.ts";
import { visible } from "./visible.ts";

/** Steps of an explanation, one after the other, each with the rule it comes from. */
export function drawReasons(
  reasons: readonly Reason[],
  width: number,
  brush: Brush,
): readonly string[] {
  return reasons.flatMap(({ rule, says, weight }, index) => {
    const weighed = weight === undefined ? "" : ` ${signed(weight)}`;
    const source = brush("faint", `(${visible(rule)}${weighed})`);
    return wrapAfter(`  ${index + 1}. `, `${visible(says)} ${source}`, width);
  });
}

function signed(weight: number): string {
  const rounded = Math.round(weight * 100) / 100;
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}
