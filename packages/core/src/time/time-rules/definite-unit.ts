import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { isDay } from "../time-extensions/day-part.ts";
import type { Grain, TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

const leads = new Set([
  "in",
  "for",
  "during",
  "over",
  "by",
  "of",
  "throughout",
  "through",
  "until",
  "since",
  "on",
  "within",
  "earlier",
  "later",
  "with",
  "from",
  "before",
  "after",
]);

/** A stretch that the text takes as known: "in the quarter", "over the weekend", "for the year", "that same period". */
export const definiteUnit: TimeRule = {
  name: "definite-unit",
  opens: kinds.article,
  read: (line, index, inner) => {
    if (wordAt(line, index) !== "the") return null;
    const full = /^(?:full|whole|entire)$/.test(wordAt(line, index + 1));
    const at = full ? index + 2 : index + 1;
    const { unit, plural, dayPart } = meaningAt(line, at);
    if (plural) return null;
    const end = at + 1;
    const next = wordAt(line, skipHyphen(line, end));
    if (
      dayPart !== null &&
      /^(?:morning|afternoon|evening)$/.test(wordAt(line, at)) &&
      wordAt(line, index - 1) === "in"
    ) {
      return {
        node: {
          op: "day-part",
          part: dayPart,
          on: { op: "relative", grain: "day", offset: 0, base: "reference" },
        },
        end,
      };
    }
    const grain = grainOf(unit, wordAt(line, at));
    if (grain === null || !isKind(line, at, kinds.unit)) return null;
    const ended = /^(?:ended|ending)$/.test(next) ? inner(end + 1) : null;
    if (ended !== null && isDay(ended.node))
      return { node: { op: "ending", grain, of: ended.node }, end };
    if (
      (next === "of" && tokenAt(line, skipHyphen(line, end) + 1).kind === "word") ||
      (tokenAt(line, end).text === "-" && !tokenAt(line, end).spaced)
    )
      return null;
    if (tokenAt(line, end).kind === "number" || isBeside(line, end)) return null;
    const lead = wordAt(line, index - 1);
    if (grain !== "quarter" && grain !== "weekend" && !(leads.has(lead) || full)) return null;
    // "of the year" names an award or an amount more often than a time.
    if (
      lead === "of" &&
      (grain === "year" || grain === "month" || grain === "week" || grain === "day")
    )
      return null;
    if (grain === "day" && lead !== "on" && lead !== "for") return null;
    const node: TimeNode = {
      op: "relative",
      grain,
      offset: 0,
      base: grain === "quarter" || grain === "day" ? "reference" : "story",
    };
    return { node, end };
  },
};

/** "The day after.", "the week before;": some other one. */
const isBeside = (line: Line, end: number): boolean =>
  /^(?:after|before)$/.test(wordAt(line, end)) && /^[.,;:?!)]*$/.test(wordAt(line, end + 1));

function grainOf(unit: string | null, word: string): Grain | null {
  if (word === "fortnight") return null;
  switch (unit) {
    case "quarter":
    case "year":
    case "month":
    case "week":
    case "weekend":
    case "day":
      return unit;
    case null:
    default:
      return null;
  }
}
