import { readOrdinal } from "../../text/number-words.ts";
import { kinds } from "../lexicon.ts";
import { meaningAt, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import type { Name } from "../time-node.ts";
import { holidayAt } from "./holiday-at.ts";
import { readMonth } from "./read-month.ts";

type NameRead = { readonly name: Name; readonly end: number };

/** Reads a name where a time is expected, as after "last" or before a year: "April", "Thursday", "third quarter". */
export function readName(line: Line, index: number): NameRead | null {
  const meaning = meaningAt(line, index);
  if (meaning.month > 0 && tokenAt(line, index).capital)
    // "May Day", "August Bank Holiday"
    return holidayAt(line, index) ?? readMonth(line, index);
  if (meaning.weekday > 0 && !meaning.plural) {
    const short =
      tokenAt(line, index).text.length <= 5 &&
      wordAt(line, index + 1) === "." &&
      !tokenAt(line, index + 1).spaced;
    const dotted =
      short && tokenAt(line, index + 2).kind !== "break" && !tokenAt(line, index + 2).capital;
    return {
      name: { grain: "weekday", weekday: meaning.weekday },
      end: dotted ? index + 2 : index + 1,
    };
  }
  // "Summer Bank Holiday" is no summer.
  const holiday = holidayAt(line, index);
  if (holiday !== null) return holiday;
  if (meaning.season !== null && !meaning.plural) {
    return { name: { grain: "season", season: meaning.season }, end: index + 1 };
  }
  return readQuarter(line, index);
}

/** "third quarter", "third-quarter", "fiscal fourth quarter", "Q3", "2Q", "first half". */
export function readQuarter(line: Line, index: number): NameRead | null {
  const word = wordAt(line, index);
  if (word === "q" || (word === "h" && tokenAt(line, index).capital)) return readShort(line, index);
  const ordinal =
    word === "last" || word === "final"
      ? { value: -1, next: index + 1 }
      : readOrdinal(line.tokens, index);
  if (ordinal === null || ordinal.value > 4) return null;
  const at = skipHyphen(line, ordinal.next);
  if (/^(?:quarter|qtr)$/.test(wordAt(line, at)) && ordinal.value > 0) {
    return { name: { grain: "quarter", quarter: ordinal.value }, end: at + 1 };
  }
  if (wordAt(line, at) === "half" && ordinal.value <= 2) {
    return { name: { grain: "half", half: ordinal.value === 1 ? 1 : 2 }, end: at + 1 };
  }
  return null;
}

/** "Q3", "H1". */
function readShort(line: Line, index: number): NameRead | null {
  const figure = tokenAt(line, index + 1);
  const most = wordAt(line, index) === "q" ? 4 : 2;
  if (figure.spaced || figure.text.length !== 1 || !(figure.value >= 1 && figure.value <= most))
    return null;
  const name: Name =
    most === 4
      ? { grain: "quarter", quarter: figure.value }
      : { grain: "half", half: figure.value };
  return { name, end: index + 2 };
}

export const opensName: number =
  kinds.month |
  kinds.weekday |
  kinds.season |
  kinds.ordinal |
  kinds.figure |
  kinds.holiday |
  kinds.other;
