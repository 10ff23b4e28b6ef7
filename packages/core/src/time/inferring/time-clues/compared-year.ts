import { comparingWords } from "../../english/writing-time-words.ts";
import { dayNumber } from "../../calendar.ts";
import { wordAt, type Line } from "../../line.ts";
import type { TimeClue, Told } from "../time-clue.ts";

/**
 * This year beside a year that it is compared with: “100 this year, up from none in 2015” is most often written in one of
 * the two years after that.
 */
export const comparedYear: TimeClue = {
  name: "compared-year",
  read: ({ line, told }) =>
    told.flatMap((former, index) => {
      const current = told[index - 1];
      if (current === undefined || !isThisYear(current) || !isYear(former)) return [];
      if (!isCompared(line, current.end, former.start)) return [];
      const year = former.node.index + 1;
      return [
        {
          first: dayNumber(year, 1, 1),
          last: dayNumber(year + 1, 12, 31),
          says: `“${current.text}” is compared with “${former.text}”, a year or two before it`,
          span: [current.span[0], former.span[1]] as const,
        },
      ];
    }),
};

const isYear = (
  told: Told,
): told is Told & { readonly node: { readonly op: "period"; readonly index: number } } =>
  told.node.op === "period" && told.node.grain === "year" && told.node.fiscal !== true;

function isThisYear({ node }: Told): boolean {
  const of = node.op === "modified" ? node.of : node;
  return of.op === "relative" && of.grain === "year" && of.offset === 0 && of.base === "now";
}

const turns = new Set(comparingWords);

/** “…, up from zero in”: a word of comparison, at most twelve tokens, and no sentence end. */
function isCompared(line: Line, from: number, to: number): boolean {
  if (to - from > 12 || wordAt(line, to - 1) !== "in") return false;
  let turned = false;
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at);
    if (word === "." || word === ";") return false;
    if (turns.has(word)) turned = true;
  }
  return turned;
}
