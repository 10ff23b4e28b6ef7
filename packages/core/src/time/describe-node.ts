import { civilOf, lastDay, pad, yearOfPeriod, type Period } from "./calendar.ts";
import { weekdayNames, monthNames, seasonNames } from "./english/calendar-names.ts";
import { renderPeriod } from "./render-timex.ts";
import type { Side } from "./stretch-rule.ts";
import type { DayPart, Grain, Measure, Mod, Name, TimeNode } from "./time-node.ts";

/** What the words of an expression say, in plain words: the first step of its explanation. */
export function describeNode(node: TimeNode): string {
  switch (node.op) {
    case "period":
      return node.fiscal === true
        ? `the financial year ${renderPeriod(node)}`
        : `the ${describePeriod(node)}${node.first === undefined ? "" : `, read ${node.first} first as the locale has it`}`;
    case "named":
      return node.pick === "near"
        ? describeName(node.name)
        : `${node.pick === "coming" ? "the coming" : (sides[node.pick + 1] ?? "")} ${describeName(node.name)}`;
    case "in":
      return node.of.op === "period" && node.of.grain === "year" && node.of.fiscal !== true
        ? `${describeName(node.name)} ${isWhole(node.name) ? "of " : ""}${describeYear(node.of.index)}`
        : `${describeName(node.name)} of ${describeNode(node.of)}`;
    case "relative":
      return node.offset === 0
        ? `${node.base === "reference" ? "the same" : "this"} ${node.grain}`
        : describeOffset(node.offset, node.grain);
    case "shift":
      return `${describeMeasures(node.by)} ${node.sign < 0 ? "before" : "after"}${typeof node.from === "string" ? "" : ` ${describeNode(node.from)}`}`;
    case "weekend-of":
      return `the weekend of ${describeNode(node.of)}`;
    case "week-of":
      return `the week ${weekSides[node.side + 1] ?? ""} ${describeNode(node.of)}`;
    case "run":
      return `the ${node.side > 0 ? "first" : "last"} ${describeMeasures(node.by)} of ${describeNode(node.of)}`;
    case "nth":
      return `${node.weekday === undefined ? node.grain : nth(weekdayNames, node.weekday)} ${node.n < 0 ? `${-node.n} from the end` : node.n} of ${describeNode(node.of)}`;
    case "year-pair":
      return `the year from ${node.first} into ${node.first + 1}`;
    case "again":
      return `the same stretch of ${describeNode(node.of)}`;
    case "ending":
      return `the ${node.grain} that ends with ${describeNode(node.of)}`;
    case "modified":
      return describeModified(node);
    case "day-part":
      return `${dayPartNames[node.part]} of ${node.any === true ? "any day" : node.on === null ? "a day" : describeNode(node.on)}`;
    case "clock":
      return `${pad(node.hour)}:${pad(node.minute)}${node.on === null ? "" : ` on ${describeNode(node.on)}`}`;
    case "duration":
      return `a length of time: ${describeMeasures(node.of)}${node.side === 0 ? "" : node.side < 0 ? " up to the time of writing" : " from the time of writing on"}`;
    case "repeat":
      return `again and again: ${node.says}`;
    case "vague":
      if (node.event !== undefined) return `“${node.event}”`;
      if (node.told === true) return "the time spoken of";
      return {
        PAST_REF: "some time in the past",
        PRESENT_REF: "about the present",
        FUTURE_REF: "some time in the future",
      }[node.value];
  }
}

/** “the end of” is the very end, “the late part of” the second half; what is seen from now ends or begins there. */
function describeModified(node: TimeNode & { readonly op: "modified" }): string {
  const of = describeNode(node.of);
  const now = node.mod === "START" ? "before" : "after";
  if (node.seenFromNow === true) return `the part of ${of} ${now} the time of writing`;
  const isEdge = node.edge === true;
  const words: Readonly<Record<Mod, string>> = {
    START: isEdge ? "the beginning of" : "the early part of",
    MID: "the middle of",
    END: isEdge ? "the end of" : "the late part of",
    APPROX: "about",
    LESS_THAN: "less than",
    MORE_THAN: "more than",
    EQUAL_OR_LESS: "at most",
    EQUAL_OR_MORE: "at least",
    BEFORE: "before",
    AFTER: "after",
    ON_OR_BEFORE: "up to",
    ON_OR_AFTER: "from",
  };
  return `${words[node.mod]} ${of}`;
}

/** “year 490 BC”, “years 1990 to 1999”, “day 2016-04-03”. */
function describePeriod(period: Period): string {
  if (!long.has(period.grain)) return `${period.grain} ${renderPeriod(period)}`;
  const [first, last] = [yearOfPeriod(period), civilOf(lastDay(period)).year];
  return first === last
    ? `year ${describeYear(first)}`
    : `years ${describeYear(first)} to ${describeYear(last)}`;
}

const long: ReadonlySet<Grain> = new Set(["year", "decade", "century", "millennium"]);

const describeYear = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

/** Quarters and halves are parts of a year and not in it. */
const isWhole = ({ grain }: Name): boolean => grain === "quarter" || grain === "half";

const ordinals: readonly string[] = ["first", "second", "third", "fourth"];

const dayPartNames: Readonly<Record<DayPart, string>> = {
  MO: "the morning",
  AF: "the afternoon",
  EV: "the evening",
  NI: "the night",
  DT: "the daytime",
};

/** Where a stretch that is open on one side lies, before the date that it is open from. */
export function describeSide(side: Side): string {
  switch (side) {
    case "ON_OR_AFTER":
      return "any time from";
    case "AFTER":
      return "any time after";
    case "BEFORE":
      return "any time before";
    case "ON_OR_BEFORE":
      return "any time up to";
  }
}

const weekSides: readonly string[] = ["up to", "that holds", "from"];

const sides: readonly string[] = ["the last", "this", "the next"];

export function describeName(name: Name): string {
  switch (name.grain) {
    case "month":
      return nth(monthNames, name.month);
    case "day":
      return `${name.weekday === null ? "" : `${nth(weekdayNames, name.weekday)} `}${name.day} ${nth(monthNames, name.month)}`;
    case "season":
      return seasonNames[name.season];
    case "quarter":
      return `${nth(ordinals, name.quarter)} quarter`;
    case "half":
      return `${nth(ordinals, name.half)} half`;
    case "weekday":
      return nth(weekdayNames, name.weekday);
    case "month-day":
      return `${name.weekday === null ? "" : `${nth(weekdayNames, name.weekday)}, `}day ${name.day} of the month`;
    case "holiday":
      return name.holiday.replace(/(?:^| )(?!of |the )[a-z]/g, (letter) => letter.toUpperCase());
  }
}

function describeOffset(offset: number, grain: Grain): string {
  const [count, side] = [Math.abs(offset), offset < 0 ? "before" : "after"];
  return count === 1 ? `the ${grain} ${side}` : `${count} ${grain}s ${side}`;
}

const describeMeasures = (measures: readonly Measure[]): string =>
  measures
    .map(
      ({ amount, unit, working, range }) =>
        `${amount ?? (range === undefined ? "some" : `${range[0]} to ${range[1]}`)} ${working === true ? "working " : ""}${unit}${amount === 1 ? "" : "s"}`,
    )
    .join(" and ");

/** The name with a number that counts from 1. */
const nth = (names: readonly string[], number: number): string => names[number - 1] ?? "";
