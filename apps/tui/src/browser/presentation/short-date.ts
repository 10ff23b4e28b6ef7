import { describeYear, nameMonth } from "@onrecord/export";
import { partNames } from "./english/date-names.ts";
import { type DateParts, readEdtfDate } from "./read-edtf.ts";

/**
 * An EDTF date in at most about 13 columns, for a list that already stands under the year `year`, which is left out:
 * “15 Sep”, “12–18 Sep”, “summer”, “by end 2016”, “2015–2018”.
 *
 * Never finer than the date is; where it has to be coarser, whole years are said. What it has no words for stays EDTF.
 */
export function shortDateWords(edtf: string, year: number | null): string {
  const slash = edtf.indexOf("/");
  if (slash < 0) return shortOf(readEdtfDate(edtf), edtf, year);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const start = readEdtfDate(from);
  const end = readEdtfDate(to);
  if (from === "" || from === "..") {
    return end !== null && endsYear(end) ? `by end ${end.year}` : `by ${shortOf(end, to, year)}`;
  }
  if (to === "" || to === "..") return `from ${shortOf(start, from, year)}`;
  if (start === null || end === null) return edtf;
  if (start.year !== end.year) return `${yearWords(start.year)}–${yearWords(end.year)}`;
  if (start.month === end.month && start.day !== null && end.day !== null) {
    return `${start.day}–${shortOf(end, to, year === null ? null : end.year)}`;
  }
  const first = shortOf(start, from, year ?? start.year);
  return `${first}–${shortOf(end, to, year === null ? null : end.year)}`;
}

function endsYear({ unit, month, day }: DateParts): boolean {
  return unit === "year" || (month === 12 && (day === null || day === 31));
}

/** “43 BC” for -42: EDTF counts a year 0, readers do not. */
export function yearWords(year: number): string {
  return describeYear(String(year));
}

/** “September” for 9. */
export function monthName(month: number | null): string {
  return nameMonth(month ?? 0) ?? "";
}

function shortOf(date: DateParts | null, edtf: string, under: number | null): string {
  if (date === null) return edtf;
  const year = date.year === under ? "" : ` ${yearWords(date.year)}`;
  return qualified(
    date,
    {
      day: () => `${date.day ?? ""} ${monthName(date.month).slice(0, 3)}${year}`,
      month: () => (year === "" ? monthName(date.month) : monthName(date.month).slice(0, 3) + year),
      season: () => shortSeason(date.month) + year,
      year: () => yearWords(date.year),
      decade: () => `${date.year}s`,
      century: () => (date.year < 0 ? edtf : `${ordinal(date.year / 100 + 1)} century`),
    }[date.unit](),
  );
}

/** “20th”: the years from 1900 on are the 20th century, and “1900s” would be taken for ten of them. */
function ordinal(number: number): string {
  const tail = Math.floor(number / 10) % 10 === 1 ? "th" : ["th", "st", "nd", "rd"][number % 10];
  return `${number}${tail ?? "th"}`;
}

function qualified(date: DateParts, words: string): string {
  return (date.approximate ? "c. " : "") + words + (date.uncertain ? "?" : "");
}

function shortSeason(code: number | null): string {
  if (code !== null && code >= 33 && code <= 36) return `Q${code - 32}`;
  return partNames[code ?? 0] ?? `part ${code ?? ""}`;
}
