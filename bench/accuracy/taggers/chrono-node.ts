import * as chrono from "chrono-node";
import type { Tagged, TimeTagger } from "../time-tagger.ts";
import { asTimex, lengthOf, noonOf, two, weekOf } from "./as-timex.ts";

/**
 * chrono-node gives components and says which of them the words name: the finest of these is the value.
 *
 * Where it gives a day for what is written as a length of time, week, quarter or part of the day, the words decide, which
 * is kinder to it than its own answer. A range is two times for TIMEX3, parted at the word or dash between them.
 */
export const chronoNode: TimeTagger = {
  name: "chrono-node",
  tag: (document, locale) => {
    const noon = noonOf(document);
    return (locale === "en-GB" ? chrono.en.GB : chrono.en.casual)
      .parse(document.text, noon)
      .flatMap(({ text, index, start, end }) => {
        const join = end ? range.exec(text) : null;
        if (join === null || !end) return [write(text, index, start)];
        const [whole, first = ""] = join;
        return [
          write(first, index, start),
          write(text.slice(whole.length), index + whole.length, end),
        ];
      });

    function write(words: string, index: number, components: chrono.ParsedComponents): Tagged {
      const length = lengthOf(words);
      const value = length ?? valueOf(words.toLowerCase(), components, noon);
      const type = length !== null ? "DURATION" : value.includes("T") ? "TIME" : "DATE";
      return asTimex(words, index, type, value);
    }
  },
};

/** The first time of a range and what joins it to the second. */
const range = /^(.+?)(?:\s*[-–—]\s*|\s+(?:to|until|till|and)\s+)(?=.)/i;

const dayParts: readonly (readonly [RegExp, string])[] = [
  [/morning/, "TMO"],
  [/afternoon/, "TAF"],
  [/evening/, "TEV"],
  [/night/, "TNI"],
];

function valueOf(words: string, start: chrono.ParsedComponents, noon: Date): string {
  const get = (component: chrono.Component): number => start.get(component) ?? 0;
  if (/\bnow\b/.test(words)) return "PRESENT_REF";
  if (/\b(?:few|several)\b.*\bago\b/.test(words)) return "PAST_REF";
  const year = String(get("year")).padStart(4, "0");
  const day = `${year}-${two(get("month"))}-${two(get("day"))}`;
  const part = dayParts.find(([pattern]) => pattern.test(words))?.[1];
  if (part !== undefined && !start.isCertain("minute")) return `${day}${part}`;
  if (start.isCertain("hour")) return `${day}T${two(get("hour"))}:${two(get("minute"))}`;
  if (/\bthis week\b/.test(words)) return weekOf(noon);
  if (/\b(?:last|next|past) week\b/.test(words)) return weekOf(new Date(`${day}T00:00:00Z`));
  if (/\bquarter\b/.test(words)) return `${year}-Q${Math.ceil(get("month") / 3)}`;
  if (start.isCertain("day") || start.isCertain("weekday")) return day;
  return start.isCertain("month") ? `${year}-${two(get("month"))}` : year;
}
