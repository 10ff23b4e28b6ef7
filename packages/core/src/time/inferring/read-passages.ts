import type { Locale } from "../../data.ts";
import type { DayNumber } from "../calendar.ts";
import { readDay } from "../calendar.ts";
import { cutText } from "../cut-text.ts";
import { lexLine, tokenAt, type Line } from "../line.ts";
import { placeNode } from "../placing/place-node.ts";
import { nothingKnown } from "../placing/placing-state.ts";
import { readTimes } from "../read-times.ts";
import { renderEdtf } from "../render-edtf.ts";
import type { TimeNode } from "../time-node.ts";
import { tenseAround } from "./tense-around.ts";
import type { Told, ToldPassage } from "./time-clue.ts";

/** Reads the time expressions of a text without placing any that counts from something else. */
export function readPassages(text: string, locale: Locale): readonly ToldPassage[] {
  const passages: ToldPassage[] = [];
  for (let from = 0; from < text.length;) {
    const to = cutText(text, from);
    const line = lexLine(text, from, to, locale);
    if (line !== null) {
      const told = readTimes(line).map(({ start, end, node }) =>
        tell(line, start, end, node, text),
      );
      if (told.length > 0) passages.push({ line, told });
    }
    from = to;
  }
  return passages;
}

function tell(line: Line, start: number, end: number, node: TimeNode, text: string): Told {
  const span = [tokenAt(line, start).start, tokenAt(line, end - 1).end] as const;
  const days = daysOf(node);
  return {
    start,
    end,
    node,
    span,
    text: text.slice(...span),
    days,
    tense:
      days === null || !isYearWritten(text.slice(...span)) ? null : tenseAround(line, start, end),
  };
}

/** Two figures ("'89", "the 80s") are degrees and shares as often as years. */
const isYearWritten = (words: string): boolean => /\d{4}(?!s)/.test(words) || !/\d/.test(words);

function daysOf(node: TimeNode): readonly [first: DayNumber, last: DayNumber] | null {
  const { earliest, latest } = renderEdtf(placeNode(node, { ...nothingKnown }, []));
  const [first, last] = [readDay(earliest ?? ""), readDay(latest ?? "")];
  return first === null || last === null ? null : [first, last];
}
