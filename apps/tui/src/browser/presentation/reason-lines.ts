import type { Reason } from "@onrecord/core";
import type { Brush } from "./brush.ts";
import { wrapAfter } from "./fit.ts";
import { visible } from "./visible.ts";

/**
 * Steps of an explanation, one after the other, each with the rule it comes from. Steps of one rule that follow each
 * other, such as the words that two statements share, are told in one.
 */
export function drawReasons(
  reasons: readonly Reason[],
  width: number,
  brush: Brush,
): readonly string[] {
  return groupByRule(reasons).flatMap((steps, index) => {
    const [first] = steps;
    if (first === undefined) return [];
    const weight = steps.reduce((sum, step) => sum + (step.weight ?? 0), 0);
    const weighed = steps.every((step) => step.weight === undefined) ? "" : ` ${signed(weight)}`;
    const source = brush("faint", `(${visible(first.rule)}${weighed})`);
    const says = [...new Set(steps.map((step) => visible(step.says)))].join("; ");
    return wrapAfter(`  ${index + 1}. `, `${says} ${source}`, width);
  });
}

function groupByRule(reasons: readonly Reason[]): readonly (readonly Reason[])[] {
  const groups: Reason[][] = [];
  for (const reason of reasons) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.rule === reason.rule) last.push(reason);
    else groups.push([reason]);
  }
  return groups;
}

function signed(weight: number): string {
  const rounded = Math.round(weight * 100) / 100;
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}
