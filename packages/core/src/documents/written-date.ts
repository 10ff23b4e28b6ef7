import type { Dates, Span, TimeExpression } from "../data.ts";
import { innermost } from "../text/nesting.ts";
import type { EdtfReading } from "./read-edtf.ts";
import { readEdtf } from "./read-edtf.ts";

/** Finds the time expressions of a few words; the pipeline passes the time stage in. */
export type FindTimes = (text: string) => readonly TimeExpression[];

/** A calendar date in a line of text, with its place in that line. */
export type DateMention = { readonly dates: Dates; readonly span: Span };

const timeOfDay = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;
const edtfShape = /^-?\d{2}[\dX]{2}(?:-[\dX]{2})?/;
const longest = 120;

/**
 * Reads a date that someone wrote into a field: EDTF, a timestamp (its day counts, as written, in its own time zone) or
 * plain words (“15 September 2016”). The words must be one date and nothing else.
 */
export function readWrittenDate(written: string, findTimes: FindTimes): EdtfReading {
  const text = written.trim();
  const plain = text.length <= longest ? text.replace(timeOfDay, "") : text;
  const reading = readEdtf(plain);
  if ("dates" in reading || edtfShape.test(plain)) return reading;
  const mention = plain.length <= longest ? soleDate(plain, findTimes) : null;
  if (mention !== null && isOnlyPunctuation(plain, mention.span)) return { dates: mention.dates };
  return reading;
}

/** The calendar date of a short line that holds exactly one time expression, which counts from nothing else. */
export function soleDate(line: string, findTimes: FindTimes): DateMention | null {
  const found = innermost(findTimes(line)).filter(({ type }) => type === "DATE" || type === "TIME");
  const [time] = found;
  if (time === undefined || found.length > 1 || time.edtf === null) return null;
  const reading = readEdtf(time.edtf.replace(/T.*$/s, ""));
  if (!("dates" in reading) || reading.dates.earliest === null || reading.dates.latest === null) {
    return null;
  }
  return { dates: reading.dates, span: time.span };
}

function isOnlyPunctuation(text: string, [start, end]: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}
