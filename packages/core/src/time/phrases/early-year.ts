import { tokenAt, wordAt, type Line } from "../line.ts";
import { readEra } from "./read-era.ts";

const joins = new Set(["-", "–", "—", "to", "and", "or", "until", "till", ","]);
const circa = new Set(["c", "ca", "circa"]);
const dashes = new Set(["-", "–", "—"]);

/**
 * A year before 1400 that has no era of its own: "499" in "499 to 493 BC", "837" and "908" in "(837–908)", "348" in
 * "In 348, …", "in 1215". Astronomical, null for none.
 *
 * So small a figure is a count more often than a year, so what stands around it has to say which.
 */
export function readEarlyYear(line: Line, index: number): number | null {
  const { text, value } = tokenAt(line, index);
  if (text.length > longest || !isShort(text) || value === 0) return null;
  return (
    sharedEra(line, index) ??
    inLifeDates(line, index) ??
    afterCirca(line, index) ??
    afterIn(line, index)
  );
}

const longest = 4;

/** A figure that could be a year, but alone is none. */
const early = /^(?:\d{3}|1[0-3]\d\d)$/;
const isShort = (digits: string): boolean => /^\d{1,4}$/.test(digits);

/** "499 to 493 BC", "496 and 495 BC", "264–241 BC": a range runs towards the era's end. */
function sharedEra(line: Line, index: number): number | null {
  let at = index;
  for (let part = 0; part < 3; part++) {
    const join = wordAt(line, at + 1);
    if (!joins.has(join)) return null;
    const next = wordAt(line, at + 2) === "and" && join === "," ? at + 3 : at + 2;
    const other = tokenAt(line, next);
    if (other.kind !== "number" || !isShort(other.text)) return null;
    const era = readEra(line, next + 1);
    if (era !== null) {
      const own = tokenAt(line, index).value;
      const isList = join === "and" || join === "or" || join === ",";
      if (!isList && era.before !== own > other.value) return null;
      return era.before ? 1 - own : own;
    }
    at = next;
  }
  return null;
}

/** "(837–908)", "(c. 314 – 368)": two early years that rise, and nothing else, in brackets. */
function inLifeDates(line: Line, index: number): number | null {
  const own = tokenAt(line, index);
  const isFirst = dashes.has(wordAt(line, index + 1));
  const [first, last] = isFirst ? [index, index + 2] : [index - 2, index];
  if (wordAt(line, last + 1) !== ")" || !early.test(own.text)) return null;
  const [from, to] = [tokenAt(line, first), tokenAt(line, last)];
  const isRange =
    dashes.has(wordAt(line, first + 1)) &&
    early.test(from.text) &&
    /^\d{3,4}$/.test(to.text) &&
    from.value < to.value;
  if (!isRange) return null;
  return wordAt(line, first - 1) === "(" || wordAt(line, first - 1) === "." ? own.value : null;
}

/** "c. 347", "ca. 620": only years are written so. */
function afterCirca(line: Line, index: number): number | null {
  const own = tokenAt(line, index);
  const word = wordAt(line, wordAt(line, index - 1) === "." ? index - 2 : index - 1);
  return circa.has(word) && early.test(own.text) ? own.value : null;
}

/** "In 348, …", "In 348 Pachomius …", "in 1215": nothing is counted by it. */
function afterIn(line: Line, index: number): number | null {
  const before = tokenAt(line, index - 1);
  const own = tokenAt(line, index);
  const next = tokenAt(line, index + 1);
  if (before.text !== "in" || !early.test(own.text)) return null;
  const isName = next.kind === "word" && next.capital && next.spaced;
  // Inside a sentence three digits stay a count: "it came in 348".
  const isClosed =
    own.text.length === 4
      ? next.kind === "break" || (next.kind === "punctuation" && /^[.,;:)]$/.test(next.text))
      : before.capital && next.text === ",";
  if (own.text.length === 3 && !before.capital) return null;
  return (isClosed || isName) && tokenAt(line, index + 2).kind !== "number" ? own.value : null;
}
