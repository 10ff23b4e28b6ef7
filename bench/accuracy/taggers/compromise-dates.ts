import nlp from "compromise";
import datesPlugin, { type DateJSON, type DateOptions, type DatesMethods } from "compromise-dates";
import type { TimeTagger } from "../time-tagger.ts";
import { asTimex, lengthOf, noonOf, valueOfDays } from "./as-timex.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

nlp.plugin(datesPlugin);

type Found = {
  readonly text: string;
  readonly dates?: DateJSON;
  readonly offset: { readonly start: number; readonly length: number };
};

/**
 * compromise-dates gives first and last moment: the value is the stretch of the calendar that they bound.
 *
 * It throws on some texts ("the 30th of every year"), so it gets them paragraph by paragraph, and finds nothing in one
 * on which it throws.
 */
export const compromiseDates: TimeTagger = {
  name: "compromise-dates",
  tag: (document, locale) => {
    const options = {
      today: noonOf(document).toISOString(),
      timezone: "UTC",
      dmy: locale === "en-GB",
    };
    return splitParagraphs(document.text).flatMap(({ paragraph, index }) =>
      findDates(paragraph, options).map(({ dates, offset: { start, length } }) => {
        const words = paragraph.slice(start, start + length);
        const [type, value] = readDates(dates, words.trim());
        return asTimex(words, index + start, type, value);
      }),
    );
  },
};

function findDates(paragraph: string, options: DateOptions): readonly Found[] {
  try {
    const view = nlp<DatesMethods>(paragraph).dates(options);
    const write: (how: object) => readonly Found[] = view.json.bind(view);
    return write({ offset: true });
  } catch {
    return [];
  }
}

function readDates(
  dates: DateJSON | undefined,
  words: string,
): readonly [type: string, value: string] {
  if (/^now$/i.test(words)) return ["DATE", "PRESENT_REF"];
  const length = lengthOf(words);
  if (length !== null) return ["DURATION", length];
  if (dates?.repeat !== undefined) {
    const [unit = "day", count = 1] = Object.entries(dates.repeat.interval)[0] ?? [];
    return ["SET", `P${count}${unit.charAt(0).toUpperCase()}`];
  }
  const start = dates?.start ?? null;
  if (start === null) return ["DATE", /^(?:in )?(\d{4})$/i.exec(words)?.[1] ?? ""];
  if (dates?.unit === "time" || dates?.unit === "hour" || dates?.unit === "minute")
    return ["TIME", start.slice(0, 16)];
  return [
    "DATE",
    valueOfDays(new Date(start), new Date(`${(dates?.end ?? start).slice(0, 10)}T00:00:00Z`)),
  ];
}
