import { addMonths, dayNumber } from "../../calendar.ts";
import { wordAt, type Line } from "../../line.ts";
import type { TimeNode } from "../../time-node.ts";
import type { TimeClue, Told } from "../time-clue.ts";

/**
 * A report of figures beside those of the year before: “a loss of £4m in the 2015 period”, “in the 2015 third quarter”
 * are written within months of the same stretch of the next year.
 *
 * Only the year before its noun compares so (“the third quarter of 2015” is any), and beside “a year earlier” the year named is the one reported on, so nothing is said.
 */
export const comparedPeriod: TimeClue = {
  name: "compared-period",
  read: ({ line, told }) =>
    told.flatMap((former, index) => {
      const year = formerYear(former);
      if (year === null || !/^the \d{4} /i.test(former.text)) return [];
      const others = [told[index - 1], told[index + 1]];
      if (
        others.some(
          (other) => other !== undefined && isYearBack(other) && isNear(line, former, other),
        )
      )
        return [];
      const quarter =
        quarterOf(former.node) ??
        told.map(({ node }) => quarterOf(node)).find((found) => found !== null) ??
        null;
      // Financial years differ from the calendar's by up to half a year either way; reports take up to four months.
      const first =
        quarter === null ? dayNumber(year + 1, 1, 1) : dayNumber(year + 1, quarter * 3 - 2, 1);
      const last = addMonths(first, quarter === null ? 15 : 10) - 1;
      return [
        {
          first,
          last,
          says: `“${former.text}” is what a report of the year after compares with`,
          span: former.span,
        },
      ];
    }),
};

function formerYear({ node }: Told): number | null {
  const of =
    node.op === "again" || (node.op === "in" && node.name.grain === "quarter") ? node.of : null;
  return of?.op === "period" && of.grain === "year" && of.fiscal !== true ? of.index : null;
}

function quarterOf(node: TimeNode): number | null {
  return (node.op === "in" || node.op === "named") && node.name.grain === "quarter"
    ? node.name.quarter
    : null;
}

const isYearBack = ({ node }: Told): boolean =>
  (node.op === "shift" && node.sign < 0) ||
  (node.op === "again" && node.of.op === "relative") ||
  (node.op === "relative" && node.offset < 0);

/** In one sentence. */
function isNear(line: Line, one: Told, other: Told): boolean {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  for (let at = from; at < to; at++) if (wordAt(line, at) === ".") return false;
  return to - from < 30;
}
