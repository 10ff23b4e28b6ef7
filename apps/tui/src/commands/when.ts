import { findTimes, type Span } from "@onrecord/core";
import { writeTimes } from "@onrecord/export";
import { explainTime } from "../explain/explain-time.ts";
import { unread } from "../problems/problem.ts";
import type { Command } from "./command.ts";

/** One time expression, explained step by step. */
export const when: Command = {
  name: "when",
  says: "one time expression, explained step by step",
  operand: { name: "phrase", says: "words that name a time, such as “the end of next month”" },
  options: ["on", "locale", "fiscalYearStart", "format", "output", "quiet"],
  format: "text",
  examples: [
    { line: 'onrecord when "next week" --on 2016-09-15', says: "which days it means, and why" },
    { line: "onrecord when 3/4/2016 --locale en-US", says: "the third of April or 4 March?" },
  ],
  async *run({ operands, settings, tell }) {
    const phrase = operands.join(" ");
    const { on = null, locale, fiscalYearStart, format = when.format } = settings;
    const times = findTimes(phrase, {
      creationTime: on,
      creationTimeSource: "as given",
      ...(locale === undefined ? {} : { locale }),
      ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }),
    });
    if (times.length === 0) {
      tell(
        unread(
          JSON.stringify(phrase),
          "names no time; expected words such as “next week” or “15 September 2016”",
        ),
      );
    }
    // Of "since August" the steps tell of August too; a reader asked about the whole.
    if (format === "text")
      yield times
        .filter((time) => !times.some((other) => other !== time && holds(other.span, time.span)))
        .map((time) => explainTime(time, on))
        .join("\n");
    else
      yield writeTimes(
        times.map((time) => Object.assign({ document: "-", line: 1 }, time)),
        format,
      );
  },
};

const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
