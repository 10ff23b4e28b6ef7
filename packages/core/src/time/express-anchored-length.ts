import type { TimeExpression } from "../data.ts";
import { isWritable, readDay, writeDay } from "./calendar.ts";
import type { Placed } from "./placing/placed.ts";
import { shiftDay } from "./placing/shift-time.ts";
import type { Measure } from "./time-node.ts";
import { writeMeasures } from "./write-measures.ts";

/**
 * The days of a length of time that begins (1) or ends (-1) with a date; null where the date is open or uncertain.
 *
 * "The three months to June" are April to June: the date is counted in.
 */
export function expressAnchoredLength(
  anchor: TimeExpression,
  placed: Placed,
  by: readonly Measure[],
  side: -1 | 1,
): Omit<TimeExpression, "span" | "text"> | null {
  const [first, last] = [readDay(anchor.earliest ?? ""), readDay(anchor.latest ?? "")];
  if (first === null || last === null || placed.period === null) return null;
  const other = side > 0 ? shiftDay(first, by, 1) : shiftDay(last + 1, by, -1);
  if (other === null) return null;
  const [earliest, latest] = side > 0 ? [first, other - 1] : [other, last];
  if (!isWritable(earliest, latest)) return null;
  const value = writeMeasures(by);
  const edtf = `${writeDay(earliest)}/${writeDay(latest)}`;
  const says =
    side > 0
      ? `so long, and ${anchor.edtf ?? anchor.value} is the first of it`
      : `so long, and ${anchor.edtf ?? anchor.value} is the last of it`;
  return {
    type: "DURATION",
    value,
    edtf,
    earliest: writeDay(earliest),
    latest: writeDay(latest),
    because: [
      ...anchor.because,
      { rule: "anchored-length", says },
      { rule: "value", says: `${value}, in EDTF ${edtf}` },
    ],
  };
}
