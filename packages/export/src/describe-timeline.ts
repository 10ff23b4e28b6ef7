import type { Timeline, TimelineAxis } from "@onrecord/core";
import { countThings } from "./count-things.ts";

const titles: Readonly<Record<TimelineAxis, string>> = {
  "refers-to": "Timeline by the dates that statements are about",
  "stated-on": "Timeline by the dates on which statements were made",
};

/** Heads the statements that the axis cannot place; they may well have a date on the other one. */
export const undatedTitles: Readonly<Record<TimelineAxis, string>> = {
  "refers-to": "About no date",
  "stated-on": "Made at no known date",
};

/** A timeline's title: its axis and how much it holds. */
export function describeTimeline({ axis, entries, undated }: Timeline): string {
  const dates = countThings(entries.length, "date");
  return `${titles[axis]}: ${dates}, and ${countThings(undated.length, "statement")} without`;
}
