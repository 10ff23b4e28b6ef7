import type { TmlDocument } from "../../predict/read-tml.ts";
import type { Tagged } from "../time-tagger.ts";

/** Words that peers count in and TIMEX3 leaves out. */
const leads =
  /^(?:on|at|in|for|from|by|during|of|to|within|until|till|since|about|around|between|before|after|through|and)\s+/i;

/** A peer's find without the prepositions before it and the punctuation after it, which TIMEX3 leaves out. */
export function asTimex(
  words: string,
  start: number,
  type: string,
  value: string,
): Omit<Tagged, "rule"> & { readonly rule: null } {
  let from = 0;
  for (let lead = leads.exec(words); lead !== null; lead = leads.exec(words.slice(from))) {
    from += lead[0].length;
  }
  const bare = words.replace(/[\s.,;:!?)"”’']+$/, "");
  const end = bare.length + (/[ap]\.m$/i.test(bare) && words[bare.length] === "." ? 1 : 0);
  return { start: start + from, end: start + Math.max(from, end), type, value, rule: null };
}

/** The day of writing as peers take it: noon, so that no time zone moves it; a document without one is read today. */
export function noonOf({ creationTime }: TmlDocument): Date {
  const day = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(creationTime ?? "");
  return day === null
    ? new Date(2020, 0, 1, 12)
    : new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]), 12);
}

/** The TIMEX3 value of a stretch of whole days by the stretch of the calendar that it is, else of its first day. */
export function valueOfDays(first: Date, last: Date): string {
  const days = Math.round((last.getTime() - first.getTime()) / 86_400_000) + 1;
  const [year, month, day] = [first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCDate()];
  if (day === 1 && days > 27) {
    if (days >= 365 && days <= 366 && month === 1) return String(year).padStart(4, "0");
    if (days >= 90 && days <= 92 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
    if (days <= 31) return `${year}-${two(month)}`;
  }
  if (days === 7 && first.getUTCDay() === 1) return weekOf(first);
  return `${year}-${two(month)}-${two(day)}`;
}

/** 2016-W38. */
export function weekOf(day: Date): string {
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - newYear) / 86_400_000 / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${two(week)}`;
}

export const two = (figure: number): string => String(figure).padStart(2, "0");

const units: Readonly<Record<string, string>> = {
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  month: "M",
  year: "Y",
};
const counts = new Map(
  [
    ...[
      "",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
    ].entries(),
  ].map(([figure, word]) => [word, String(figure)] as const),
);
for (const [word, figure] of [
  ["a", "1"],
  ["an", "1"],
  ["couple", "2"],
  ["few", "X"],
  ["several", "X"],
] as const) {
  counts.set(word, figure);
}

/** The length of time that words such as "two days", "for a year" or "the past three years" name, or null. */
export function lengthOf(words: string): string | null {
  const parts =
    /^(?:(?:for|within|(?:the )?(?:past|last|next|coming)) )?(?:a (?=few|couple))?(\w+) (?:of )?(minute|hour|day|week|month|year)s?$/.exec(
      words.toLowerCase(),
    );
  const [, count = "", unit = ""] = parts ?? [];
  const figure = /^\d+$/.test(count) ? count : counts.get(count);
  const mark = units[unit];
  return figure === undefined || mark === undefined
    ? null
    : `P${mark.replace(/^T?/, `$&${figure}`)}`;
}
