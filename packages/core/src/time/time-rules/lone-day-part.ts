import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, wordAt, type Line } from "../line.ts";
import type { TimeRule } from "../time-rule.ts";

/** Parts of a day without their day: "overnight", "at night", "in the morning of 3 May". */
export const loneDayPart: TimeRule = {
  name: "lone-day-part",
  opens: kinds.dayPart | kinds.article | kinds.part,
  read: (line, index, inner) => {
    const early = isKind(line, index, kinds.part) ? index + 1 : index;
    const start = wordAt(line, early) === "the" ? early + 1 : early;
    const { dayPart, plural } = meaningAt(line, start);
    if (dayPart === null || plural) return null;
    const joined = wordAt(line, start + 1) === "of" || wordAt(line, start + 1) === "on";
    const found =
      joined &&
      isKind(
        line,
        start + 2,
        kinds.weekday | kinds.month | kinds.figure | kinds.article | kinds.deicticDay,
      )
        ? inner(start + 2)
        : null;
    if (
      found !== null &&
      (found.node.op === "in" ||
        found.node.op === "named" ||
        found.node.op === "period" ||
        found.node.op === "relative")
    ) {
      return { node: { op: "day-part", part: dayPart, on: found.node }, end: found.end };
    }
    if (isAnyNight(line, index)) {
      return { node: { op: "day-part", part: dayPart, on: null, any: true }, end: index + 1 };
    }
    if (wordAt(line, start) !== "overnight") return null;
    return {
      node: {
        op: "day-part",
        part: dayPart,
        on: { op: "relative", grain: "day", offset: 0, base: "reference" },
      },
      end: start + 1,
    };
  },
};

/** "at night", "by night": whichever night. */
const isAnyNight = (line: Line, index: number): boolean =>
  /^(?:night|nite)$/.test(wordAt(line, index)) && /^(?:at|by)$/.test(wordAt(line, index - 1));
