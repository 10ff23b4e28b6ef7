import type { Dates } from "../data.ts";
import { readEdtf } from "./read-edtf.ts";

/** What the name of a file says about its document. */
export type FileName = {
  readonly dates: Dates | null;
  readonly title: string | null;
  readonly problem: string | null;
};

const nothing: FileName = { dates: null, title: null, problem: null };
const separated =
  /(?<!\d|\d[-.])([12]\d{3})([-_.])(?:(\d{2})\2(\d{2})(?!\d)|(0[1-9]|1[0-2])(?!\d|[-_.]\d))/g;
const joined = /(?<!\d)((?:1[5-9]|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/g;
const leadingYear = /^((?:19|20)\d{2})(?=$|[-_. ](?!\d))/;

/**
 * Reads `2016-09-15-title.md`, `2016-09.txt`, `letter-20160915.txt`, `003_2016-09-15.md` and `2005-party.md`.
 *
 * A year alone is believed only at the very start, and not where the text speaks of it as a goal (“by 2030”). A name with
 * two different dates settles nothing.
 */
export function readFileName(path: string | null, text: string): FileName {
  if (path === null) return nothing;
  const base = path.split(/[\\/]/).at(-1) ?? "";
  const name = base.replace(/\.[A-Za-z]{1,10}$/, "").slice(0, 255);
  const written = [
    ...[...name.matchAll(separated)].map((match) => ({
      edtf:
        match[5] === undefined ? `${match[1]}-${match[3]}-${match[4]}` : `${match[1]}-${match[5]}`,
      match,
    })),
    ...[...name.matchAll(joined)].map((match) => ({
      edtf: `${match[1]}-${match[2]}-${match[3]}`,
      match,
    })),
  ];
  const [first] = written;
  if (first !== undefined) {
    if (written.some(({ edtf }) => edtf !== first.edtf)) {
      return { ...nothing, problem: `the name gives more than one date: ${base}` };
    }
    if (isYearPair(first.edtf)) return nothing;
    const reading = readEdtf(first.edtf);
    if ("problem" in reading) return { ...nothing, problem: reading.problem };
    const rest = first.match.index === 0 ? name.slice(first.match[0].length) : "";
    return { dates: reading.dates, title: readTitle(rest), problem: null };
  }
  const year = leadingYear.exec(name)?.[1];
  if (year !== undefined && isGoal(year, text)) return nothing;
  const reading = year === undefined ? null : readEdtf(year);
  return reading === null || "problem" in reading
    ? nothing
    : { dates: reading.dates, title: null, problem: null };
}

/** “2011-12” is December or the year from 2011 to 2012. */
function isYearPair(edtf: string): boolean {
  return edtf.length === 7 && Number(edtf.slice(5)) === (Number(edtf.slice(0, 4)) + 1) % 100;
}

/** A text of 2010 may say “by 2010”, but says “by 2015” more often. */
function isGoal(year: string, text: string): boolean {
  let goal = 0;
  let later = 0;
  for (const [, named = ""] of text.matchAll(
    /\b(?:by|until|towards?) (?:the end of )?((?:19|20)\d{2})\b/gi,
  )) {
    if (named === year) goal++;
    else if (named > year) later++;
  }
  return goal > later;
}

function readTitle(rest: string): string | null {
  const words = rest.replace(/[-_.\s]+/g, " ").trim();
  return /\p{L}/u.test(words) ? words : null;
}
