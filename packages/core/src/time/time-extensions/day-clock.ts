import { kinds } from "../lexicon.ts";
import { isKind, wordAt } from "../line.ts";
import type { TimeExtension } from "../time-extension.ts";
import { isDay } from "./day-part.ts";

/** A day and its clock time behind it: "this Saturday, 7pm", "Friday 3 May, 10:30". */
export const dayClock: TimeExtension = {
  name: "day-clock",
  extend: (line, reading, inner) => {
    if (!isDay(reading.node)) return null;
    const at = wordAt(line, reading.end) === "," ? reading.end + 1 : reading.end;
    if (!isKind(line, at, kinds.figure | kinds.clock)) return null;
    const clock = inner(at);
    if (clock?.node.op !== "clock" || clock.node.on !== null) return null;
    return { ...reading, end: clock.end, node: { ...clock.node, on: reading.node } };
  },
};
