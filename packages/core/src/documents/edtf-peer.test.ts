import edtf from "edtf";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { compareDays, readEdtf } from "./read-edtf.ts";

/**
 * Where the npm package `edtf` 4.11.1 reads otherwise than we do, and why. ISO 8601-2:2019 numbers the divisions of a year
 * in 4.8.1 and leaves to the reader which months a season (21 to 24) has.
 */
const exceptions: readonly (readonly [written: RegExp, reason: string])[] = [
  [/-2[1-4]/, "it takes the seasons for quarters, we for those of the weather"],
  [/-(?:2[5-9]|3[0-2])/, "it reads the seasons of a hemisphere as quarters, we not at all"],
  [/-3[7-9]/, "it gives the thirds of a year five months, which overlap"],
  [/-(?:3[3-6]|4[01])[~?%/]/, "it reads a division of a year neither in doubt nor in an interval"],
  [/\/.*-(?:3[3-6]|4[01])/, "the same, at the end of an interval"],
  [/00-02-29/, "it reads 29 February of a year such as 1900"],
  [/-\d{4}-(?:XX|\d\d-XX)/, "it turns months that are not known round before our era"],
  [/X.*\/.*[~?%]|[~?%].*\/.*X/, "it reads no doubt on one side with unknown digits on the other"],
  [/00\d\d-02-XX/, "it takes the year 4 for 1904 where it counts the days of February"],
  [/-\d{4}-(?:3[3-6]|4[01])/, "it loses the sign where a division of a year before our era ends"],
  [/-00(?:0X|XX)/, "it leaves out the sign of the first century before our era"],
];

const digits = (value: number, length: number): string => String(value).padStart(length, "0");
const sign = fc.constantFrom("", "", "", "-");
const qualifier = fc.constantFrom("", "", "", "~", "?", "%");
const month = fc.integer({ min: 0, max: 43 }).map((value) => digits(value, 2));
const day = fc.integer({ min: 0, max: 32 }).map((value) => digits(value, 2));
const year = fc.oneof(
  fc.nat(9999).map((value) => digits(value, 4)),
  fc.integer({ min: 1880, max: 2030 }).map(String),
  fc.constantFrom("1900", "2000", "2100", "0000", "0001", "9999", "0400"),
);
const date = fc
  .oneof(
    fc.tuple(sign, year, qualifier),
    fc.tuple(
      sign,
      fc.nat(999).map((value) => `${digits(value, 3)}X`),
    ),
    fc.tuple(
      sign,
      fc.nat(99).map((value) => `${digits(value, 2)}XX`),
    ),
    fc.tuple(sign, year, fc.constant("-"), month, qualifier),
    fc.tuple(sign, year, fc.constant("-"), month, fc.constant("-"), day, qualifier),
    fc.tuple(sign, year, fc.constantFrom("-XX", "-02-XX", "-09-XX", "-XX-XX")),
  )
  .map((parts) => parts.join(""));
const written = fc.oneof(
  date,
  fc.tuple(date, fc.constantFrom("..", "")).map(([side, open]) => `${side}/${open}`),
  fc.tuple(fc.constantFrom("..", ""), date).map(([open, side]) => `${open}/${side}`),
  fc.tuple(date, date).map((sides) => sides.join("/")),
);

const dayOf = (milliseconds: number | null): string | null =>
  milliseconds === null || !Number.isFinite(milliseconds)
    ? null
    : Temporal.Instant.fromEpochMilliseconds(milliseconds)
        .toZonedDateTimeISO("UTC")
        .toPlainDate()
        .toString()
        .replace(/^([+-])00/, "$1");

function theirs(text: string): readonly [string | null, string | null] | null {
  try {
    const { min, max } = edtf(text);
    return [dayOf(min), dayOf(max)];
  } catch {
    return null;
  }
}

function ours(text: string): readonly [string | null, string | null] | null {
  const reading = readEdtf(text);
  return "dates" in reading ? [reading.dates.earliest, reading.dates.latest] : null;
}

/** The package refuses an interval whose second side does not begin after the first does, as `1900/19XX`. */
function beginsLate(text: string): boolean {
  const [first, second] = text.split("/").map((side) => ours(side)?.[0] ?? null);
  return (
    first !== null &&
    first !== undefined &&
    second !== null &&
    second !== undefined &&
    compareDays(first, second) >= 0
  );
}

test("dates of all forms have the first and last day that the package edtf gives them", () => {
  fc.assert(
    fc.property(written, (text) => {
      fc.pre(!exceptions.some(([pattern]) => pattern.test(text)) && !beginsLate(text));
      expect([text, ours(text)]).toEqual([text, theirs(text)]);
    }),
    { numRuns: 1000 },
  );
});

test.for([
  ["2016-22", ["2016-06-01", "2016-08-31"], ["2016-04-01", "2016-06-30"]],
  ["2016-38", ["2016-05-01", "2016-08-31"], ["2016-05-01", "2016-09-30"]],
  ["2016-37", ["2016-01-01", "2016-04-30"], ["2016-01-01", "2016-05-31"]],
  ["2016-33~", ["2016-01-01", "2016-03-31"], null],
  ["2016-33/2017", ["2016-01-01", "2017-12-31"], null],
  ["2016-26", null, ["2016-04-01", "2016-06-30"]],
  ["1900/19XX", ["1900-01-01", "1999-12-31"], null],
  ["1900-02-29", null, ["1900-03-01", "1900-03-01"]],
] as const)("%s is %j to us and %j to the package", ([text, us, them]) => {
  expect(ours(text)).toEqual(us);
  expect(theirs(text)).toEqual(them);
});
