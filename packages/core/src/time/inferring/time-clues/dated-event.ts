import { unforeseenEvents } from "../../english/unforeseen-events.ts";
import { tokenAt, wordAt, type Line } from "../../line.ts";
import type { TimeClue } from "../time-clue.ts";

/**
 * A blow or a law with its date, whatever the tense around it: “the 1987 flood”, “the bombing of March 1996”, “the
 * Rivers Act 1951”.
 */
export const datedEvent: TimeClue = {
  name: "dated-event",
  read: ({ line, told }) =>
    told.flatMap(({ node, days, start, end, span, text }) => {
      const isCalendar = node.op === "period" ? node.grain === "year" : node.op === "in";
      if (!isCalendar || days === null || !/\d{4}/.test(text)) return [];
      const event = eventAfter(line, end) ?? eventBefore(line, start);
      const says = `“${event ?? ""}” with its date, “${text}”, has happened`;
      return event === null ? [] : [{ first: days[0], last: null, says, span }];
    }),
};

const events = new Set(unforeseenEvents);

/** “1998 bombings”, “1995 Harbour Street fire”: at most three names in between. */
function eventAfter(line: Line, end: number): string | null {
  for (let at = end; at < end + 4; at++) {
    const { kind, text, capital } = tokenAt(line, at);
    if (kind !== "word") return null;
    if (events.has(text)) return text;
    if (!capital) return null;
  }
  return null;
}

/** “Bombing in 1995”, “invasion of March 2003”, “Rivers Act 1951”. */
function eventBefore(line: Line, start: number): string | null {
  const lead = wordAt(line, start - 1);
  const word = wordAt(line, lead === "of" || lead === "in" ? start - 2 : start - 1);
  return events.has(word) ? word : null;
}
