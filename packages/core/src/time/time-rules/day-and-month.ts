import { countedNouns } from "../english/function-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { readStroke } from "../phrases/read-stroke.ts";
import type { Name } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * A day and month in figures, where a word says that it is one: "on 22/04", "by 5/12", "Friday 5/12", "from 10/1 to
 * 11/7".
 *
 * Elsewhere two figures with a stroke are a share, a mark or a pair ("3/4 of them", "8/10"), and "9/11" names an event.
 */
export const dayAndMonth: TimeRule = {
  name: "day-and-month",
  opens: kinds.figure | kinds.weekday,
  read: (line, index) => {
    const { weekday, plural } = meaningAt(line, index);
    if (weekday > 0 && !plural) {
      const at = wordAt(line, index + 1) === "," ? index + 2 : index + 1;
      const name = readFigures(line, at, weekday);
      return name === null ? null : { node: near(name), end: at + 3 };
    }
    const joined = !tokenAt(line, index).spaced && /^[-–~]$/.test(wordAt(line, index - 1));
    const first = joined ? index - 4 : index;
    if (!leads.has(wordAt(line, first - 1)) || isShare(line, index)) return null;
    if (joined && readFigures(line, first, null) === null) return null;
    const name = readFigures(line, index, null);
    return name === null ? null : { node: near(name), end: index + 3 };
  },
};

const leads = new Set([
  "on",
  "by",
  "due",
  "dated",
  "from",
  "to",
  "until",
  "till",
  "since",
  "before",
  "after",
  "between",
  "through",
  "and",
]);

const counted = new Set(countedNouns);

const near = (name: Name) => ({ op: "named", name, pick: "near", base: "now" }) as const;

function readFigures(line: Line, index: number, weekday: number | null): Name | null {
  if (/^[/%]$/.test(wordAt(line, index + 3))) return null;
  const stroke = readStroke(line, index);
  return stroke === null ? null : { grain: "day", ...stroke, weekday };
}

/** "3/4 of them", "to 7/10 people", "24/7", "9/11". */
function isShare(line: Line, index: number): boolean {
  const [one, two] = [tokenAt(line, index).value, tokenAt(line, index + 2).value];
  const next = tokenAt(line, index + 3);
  const isProper = one < two && (two <= 6 || two === 8 || two === 10);
  const counts =
    next.text === "of" || counted.has(next.text) || isKind(line, index + 3, kinds.unit);
  return (
    isProper ||
    counts ||
    (one === 24 && two === 7) ||
    (one === 9 && two === 11) ||
    (one === 7 && two === 7)
  );
}
