import { kinds } from "../lexicon.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";
import type { Measure, TimeNode, Unit } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * Lengths in letters that touch their figures, where a word or sign says that they are one: "in 1d 2hr", "3w later",
 * "+15min", "-3y". Elsewhere "3d" and "2m" are many things.
 */
export const shorthand: TimeRule = {
  name: "shorthand",
  opens: kinds.figure,
  read: (line, index) => {
    const read = readLetters(line, index);
    if (read === null) return null;
    const lead = wordAt(line, index - 1);
    const signed = /^[-+]$/.test(lead) && index === 1 && !tokenAt(line, index).spaced;
    if (signed && lead === "-") {
      return { node: { op: "shift", by: read.by, sign: -1, from: "now" }, end: read.end };
    }
    const isAhead = signed || lead === "in" || lead === "within";
    if (!isAhead && !/^(?:later|earlier|ago)$/.test(wordAt(line, read.end))) return null;
    const length: TimeNode = { op: "duration", of: read.by, side: 0 };
    if (!isAhead) return { node: length, end: read.end };
    const ahead = lead === "within" ? "until" : "then";
    return { node: { ...length, ahead, sure: true }, end: read.end };
  },
};

const letters: Readonly<Record<string, Unit>> = {
  y: "year",
  yr: "year",
  mo: "month",
  w: "week",
  wk: "week",
  d: "day",
  h: "hour",
  hr: "hour",
  min: "minute",
  mins: "minute",
};

const order: readonly Unit[] = ["year", "month", "week", "day", "hour", "minute"];

function readLetters(
  line: Line,
  index: number,
): { readonly by: readonly Measure[]; readonly end: number } | null {
  const by: Measure[] = [];
  let end = index;
  for (let at = index; by.length < order.length;) {
    const [figure, word] = [tokenAt(line, at), tokenAt(line, at + 1)];
    const unit = Object.hasOwn(letters, word.text) ? letters[word.text] : undefined;
    const last = by.at(-1)?.unit;
    if (figure.kind !== "number" || word.spaced || word.capital || unit === undefined) break;
    if (last !== undefined && order.indexOf(unit) <= order.indexOf(last)) break;
    by.push({ amount: figure.value, unit });
    end = at + 2;
    const comma = wordAt(line, end) === "," ? end + 1 : end;
    at = wordAt(line, comma) === "and" ? comma + 1 : comma;
  }
  return by.length === 0 ? null : { by, end };
}
