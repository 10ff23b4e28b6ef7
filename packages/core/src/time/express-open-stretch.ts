import type { Dates, TimeExpression } from "../data.ts";
import { isWritable, readDay, writeDay } from "./calendar.ts";
import { describeSide } from "./describe-node.ts";
import { plainEdtf } from "./plain-edtf.ts";
import type { Placed } from "./placing/placed.ts";
import type { Side } from "./stretch-rule.ts";

/**
 * The stretch that a date and the word before it make: a TIMEX3 of the date with `mod` for the side, and the days from
 * it on or up to it. Null where the date has no days.
 */
export function expressOpenStretch(
  anchor: TimeExpression,
  placed: Placed,
  side: Side,
): Omit<TimeExpression, "span" | "text"> | null {
  if (anchor.earliest === null || anchor.latest === null) return null;
  const reach = reached(placed, side);
  const dates = openDates(anchor, { earliest: anchor.earliest, latest: anchor.latest }, reach);
  return dates === null
    ? null
    : {
        type: anchor.type,
        value: anchor.value,
        mod: side,
        ...dates,
        because: [
          ...anchor.because.slice(0, -1),
          { rule: "open-stretch", says: `${describeSide(reach)} ${edgeOf(anchor, reach)}` },
          { rule: "value", says: `${anchor.value} ${side}, in EDTF ${dates.edtf ?? ""}` },
        ],
      };
}

/**
 * "After the start of March" and "before the end of the year" reach from and up to that very edge; nor does a part of a
 * day, or a day that is uncertain, shut out its own days.
 */
function reached({ period, mod, edge, type }: Placed, side: Side): Side {
  const isBlurred = period === null || type === "TIME";
  if (side === "AFTER" && (isBlurred || (edge && mod === "START"))) return "ON_OR_AFTER";
  if (side === "BEFORE" && (isBlurred || (edge && mod === "END"))) return "ON_OR_BEFORE";
  return side;
}

function openDates(
  { edtf }: Dates,
  { earliest, latest }: { readonly earliest: string; readonly latest: string },
  side: Side,
): Dates | null {
  const plain = plainEdtf(edtf);
  switch (side) {
    case "ON_OR_AFTER":
      return { edtf: `${plain ?? earliest}/..`, earliest, latest: null };
    case "ON_OR_BEFORE":
      return { edtf: `../${plain ?? latest}`, earliest: null, latest };
    case "AFTER": {
      const next = neighbour(latest, 1);
      return next === null ? null : { edtf: `${next}/..`, earliest: next, latest: null };
    }
    case "BEFORE": {
      const last = neighbour(earliest, -1);
      return last === null ? null : { edtf: `../${last}`, earliest: null, latest: last };
    }
  }
}

/** The day, or the plain date, that the stretch is counted from. */
const edgeOf = ({ edtf, earliest, latest }: Dates, side: Side): string =>
  edtf !== null && !edtf.includes("/")
    ? edtf
    : ((side === "BEFORE" || side === "ON_OR_AFTER" ? earliest : latest) ?? "");

function neighbour(day: string, by: 1 | -1): string | null {
  const number = readDay(day);
  return number === null || !isWritable(number + by) ? null : writeDay(number + by);
}
