import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, tokenAt, wordAt, type Line } from "../line.ts";
import { readQuarter } from "../phrases/read-name.ts";
import { readYear } from "../phrases/read-year.ts";
import type { TimeNode } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/**
 * How reports compare periods: "the year-ago quarter", "the year-earlier period", "year-earlier", "the latest period",
 * "the 1988 quarter".
 *
 * Each means the stretch spoken of (mostly a quarter), here or a year back.
 */
export const yearAgo: TimeRule = {
  name: "year-ago",
  opens: kinds.article | kinds.unit | kinds.deictic | kinds.figure,
  read: (line, index, inner) => {
    const article = wordAt(line, index) === "the";
    const start = article ? index + 1 : index;
    const at = wordAt(line, start) === "comparable" ? start + 1 : start;
    return (
      readBack(line, at, article, inner) ?? readLatest(line, start) ?? readYearPeriod(line, start)
    );
  },
};

type Found = { readonly node: TimeNode; readonly end: number };

const back: TimeNode = {
  op: "shift",
  by: [{ amount: 1, unit: "year" }],
  sign: -1,
  from: "reference",
};

function readBack(line: Line, index: number, article: boolean, inner: ReadInner): Found | null {
  const joined =
    matchPhrase(line, index, ["year", "-", "ago"]) ??
    matchPhrase(line, index, ["year", "-", "earlier"]) ??
    matchPhrase(line, index, ["year", "earlier"]);
  if (joined === null) return null;
  if (/^(?:quarter|period)$/.test(wordAt(line, joined))) return { node: back, end: joined + 1 };
  const quarter = readQuarter(line, joined);
  if (quarter !== null) {
    const of: TimeNode = { op: "relative", grain: "year", offset: -1, base: "now" };
    return { node: { op: "in", name: quarter.name, of }, end: quarter.end };
  }
  const length = isKind(line, joined, kinds.cardinal | kinds.figure) ? inner(joined) : null;
  if (length?.node.op === "duration") return { node: length.node, end: length.end };
  return article ? null : { node: back, end: joined };
}

/** "latest period", "latest quarter". */
function readLatest(line: Line, index: number): Found | null {
  if (wordAt(line, index) !== "latest" || !/^(?:period|quarter)$/.test(wordAt(line, index + 1)))
    return null;
  return {
    node: { op: "relative", grain: "quarter", offset: 0, base: "reference" },
    end: index + 2,
  };
}

/** "1988 quarter", "1989 period". */
function readYearPeriod(line: Line, index: number): Found | null {
  const year = tokenAt(line, index).kind === "number" ? readYear(line, index) : null;
  if (year === null || !/^(?:period|quarter)$/.test(wordAt(line, year.end))) return null;
  return {
    node: { op: "again", of: { op: "period", grain: "year", index: year.year } },
    end: year.end + 1,
  };
}
