import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import type { TimeTagger } from "../time-tagger.ts";
import { splitParagraphs } from "./split-paragraphs.ts";
import { asTimex, noonOf, valueOfDays } from "./as-timex.ts";

type Value = {
  readonly timex?: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
};

type Resolution = { readonly values?: readonly Value[] };

const types: Readonly<Record<string, string>> = {
  date: "DATE",
  daterange: "DATE",
  time: "TIME",
  datetime: "TIME",
  timerange: "TIME",
  datetimerange: "TIME",
  duration: "DURATION",
  set: "SET",
};

/**
 * Recognizers-Text writes TIMEX of its own kind. A masked date (`XXXX-WXX-1`) has the last and the next one as values:
 * the next is taken where it holds the day of writing or is a nearer date, else the last. Of a range `(start,end,length)` it is
 * the stretch of the calendar that it bounds, and its length where the words say so ("the past three years").
 */
export const recognizersText: TimeTagger = {
  name: "Recognizers-Text",
  tag: (document, locale) => {
    const culture = locale === "en-GB" ? "en-gb" : Culture.English;
    const noon = noonOf(document);
    return splitParagraphs(document.text).flatMap(({ paragraph, index }) =>
      recognizeDateTime(paragraph, culture, undefined, noon).flatMap((found) => {
        const words = paragraph.slice(found.start, found.end + 1);
        const value = pickValue(readValues(found), noon);
        if (value === undefined) return [];
        const length = /,(P[^)]*)\)$/.exec(value.timex ?? "")?.[1];
        return length !== undefined && namesLength.test(words)
          ? [asTimex(words, index + found.start, "DURATION", length)]
          : [asTimex(words, index + found.start, types[value.type] ?? "DATE", readValue(value))];
      }),
    );
  },
};

const namesLength = /\b(?:past|last|next|coming)\s+(?:\w+\s+){1,2}\w+s$/i;

/** Its types promise a resolution, which it does not always give. */
const readValues = (found: { readonly resolution: Resolution | null }): readonly Value[] =>
  found.resolution?.values ?? [];

/** The value that is meant: see above. */
function pickValue([last, next]: readonly Value[], noon: Date): Value | undefined {
  if (last === undefined || next === undefined || last.timex !== next.timex) return last;
  const today = Date.UTC(noon.getFullYear(), noon.getMonth(), noon.getDate());
  const dayOf = (day: string | undefined): number =>
    day === undefined ? today : Date.parse(day.slice(0, 10));
  const from = dayOf(next.value ?? next.start);
  const isDate = /^XXXX-\d\d-\d\d$/.test(last.timex ?? "");
  const isNearer = isDate && from - today < today - dayOf(last.value);
  return isNearer || (from <= today && today <= dayOf(next.end)) ? next : last;
}

function readValue({ timex = "", type, value, start = value, end = value }: Value): string {
  if (/^(?:PRESENT|PAST|FUTURE)_REF$/.test(timex)) return timex;
  const day = (start ?? end)?.slice(0, 10);
  if (day === undefined || !/^\d/.test(day)) return timex;
  const time = timex.indexOf("T");
  if (type === "datetime" && value !== undefined) return value.replace(" ", "T").slice(0, 16);
  if (type === "datetimerange" && time > 0 && !timex.startsWith("("))
    return day + timex.slice(time);
  if (type === "date") return day;
  if (type !== "daterange" || !/^\(|X/.test(timex)) return timex;
  const last = new Date(`${(end ?? day).slice(0, 10)}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return valueOfDays(new Date(`${day}T00:00:00Z`), last);
}
