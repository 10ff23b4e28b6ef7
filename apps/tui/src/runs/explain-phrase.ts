import { findTimes, readDocument, type Span } from "@onrecord/core";
import { writeTimes } from "@onrecord/export";
import type { Call } from "../call.ts";
import { explainTime } from "../explain/explain-time.ts";
import { unread } from "../problems/problem.ts";

/** What the words of the call mean, in its format or else in the one given. */
export async function* explainPhrase(
  { operands, settings, tell }: Call,
  usual: string,
): AsyncGenerator<string> {
  const phrase = operands.join(" ");
  const { on = null, locale, fiscalYearStart, format = usual } = settings;
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
  const given = on === null ? {} : { date: on };
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
      { documents: [readDocument(phrase, { id: "-", format: "text", ...given })] },
    );
}

const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
