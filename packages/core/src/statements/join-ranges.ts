import type { Statement, TimeExpression } from "../data.ts";

import { outermost } from "../text/nesting.ts";

type Stretch = Statement["refersTo"][number];

/**
 * The stretches of calendar that a statement tells of. Two expressions that the words join to one range ("between 2015
 * and 2017") are one stretch; what the calendar cannot place is left out.
 */
export function joinRanges(text: string, all: readonly TimeExpression[]): readonly Stretch[] {
  const times = outermost(all);
  const stretches: Stretch[] = [];
  for (let at = 0; at < times.length; at += 1) {
    const time = times[at];
    const next = times[at + 1];
    if (time === undefined) continue;
    if (next !== undefined && isRange(text, time, next)) {
      stretches.push({
        edtf: writeRange(time, next),
        earliest: time.earliest,
        latest: next.latest,
      });
      at += 1;
    } else if (time.edtf !== null && time.type !== "SET") {
      stretches.push({ edtf: time.edtf, earliest: time.earliest, latest: time.latest });
    }
  }
  const different = new Map<string, Stretch>();
  for (const stretch of stretches) {
    if (!different.has(stretch.edtf)) different.set(stretch.edtf, stretch);
  }
  return [...different.values()];
}

function isRange(text: string, from: TimeExpression, to: TimeExpression): boolean {
  if (from.type !== "DATE" || to.type !== "DATE") return false;
  if (from.earliest === null || to.latest === null || from.earliest > to.latest) return false;
  const joint = text.slice(from.span[1], to.span[0]);
  if (/^\s?[-–—]\s?$/u.test(joint)) return true;
  const before = text.slice(Math.max(0, from.span[0] - 9), from.span[0]);
  if (/^\s(?:and|to)\s$/u.test(joint) && /\bbetween\s$/iu.test(before)) return true;
  return /^\s(?:to|until|till)\s$/u.test(joint) && /\bfrom\s$/iu.test(before);
}

/** 2015/2017 where both are plain dates, else from the first day to the last. */
function writeRange(from: TimeExpression, to: TimeExpression): string {
  const plain = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u;
  return plain.test(from.edtf ?? "") && plain.test(to.edtf ?? "")
    ? `${from.edtf ?? ""}/${to.edtf ?? ""}`
    : `${from.earliest ?? ""}/${to.latest ?? ""}`;
}
