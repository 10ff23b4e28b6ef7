import { weekdayNames, monthNames, seasonNames } from "./english/calendar-names.ts";
import { renderPeriod } from "./render-timex.ts";
import type { Side } from "./stretch-rule.ts";
import type { Grain, Measure, Name, TimeNode } from "./time-node.ts";

/** What the words of an expression say, in plain words: the first step of its explanation. */
export function describeNode(node: TimeNode): string {
  switch (node.op) {
    case "period":
      return `the ${node.fiscal === true ? "financial " : ""}${node.grain} ${renderPeriod(node)}`;
    case "named":
      return node.pick === "near"
        ? describeName(node.name)
        : `${node.pick === "coming" ? "the coming" : (sides[node.pick + 1] ?? "")} ${describeName(node.name)}`;
    case "in":
      return `${describeName(node.name)} of ${describeNode(node.of)}`;
    case "relative":
      return `${node.offset === 0 ? "the same" : ""}${describeOffset(node.offset, node.grain)}`;
    case "shift":
      return `${describeMeasures(node.by)} ${node.sign < 0 ? "before" : "after"}${typeof node.from === "string" ? "" : ` ${describeNode(node.from)}`}`;
    case "weekend-of":
      return `the weekend of ${describeNode(node.of)}`;
    case "week-of":
      return `the week ${weekSides[node.side + 1] ?? ""} ${describeNode(node.of)}`;
    case "run":
      return `the ${node.side > 0 ? "first" : "last"} ${describeMeasures(node.by)} of ${describeNode(node.of)}`;
    case "nth":
      return `${node.weekday === undefined ? node.grain : (weekdayNames[node.weekday - 1] ?? "")} ${node.n < 0 ? `${-node.n} from the end` : node.n} of ${describeNode(node.of)}`;
    case "year-pair":
      return `the year from ${node.first} into ${node.first + 1}`;
    case "again":
      return `the same stretch of ${describeNode(node.of)}`;
    case "ending":
      return `the ${node.grain} that ends with ${describeNode(node.of)}`;
    case "modified":
      return `${node.mod.toLowerCase().replaceAll("_", " ")}: ${describeNode(node.of)}`;
    case "day-part":
      return `a part of ${node.any === true ? "any day" : node.on === null ? "the day" : describeNode(node.on)}`;
    case "clock":
      return `a clock time${node.on === null ? "" : ` on ${describeNode(node.on)}`}`;
    case "duration":
      return `a length of time: ${describeMeasures(node.of)}${node.side === 0 ? "" : node.side < 0 ? " up to the time of writing" : " from the time of writing on"}`;
    case "repeat":
      return `comes back ${node.says}`;
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

function describeName(name: Name): string {
  switch (name.grain) {
    case "month":
      return monthNames[name.month - 1] ?? "";
    case "day":
      return `${name.weekday === null ? "" : `${weekdayNames[name.weekday - 1] ?? ""} `}${name.day} ${monthNames[name.month - 1] ?? ""}`;
    case "season":
      return seasonNames[name.season];
    case "quarter":
      return `quarter ${name.quarter}`;
    case "half":
      return `half ${name.half}`;
    case "weekday":
      return weekdayNames[name.weekday - 1] ?? "";
    case "month-day":
      return `${name.weekday === null ? "" : `${weekdayNames[name.weekday - 1] ?? ""}, `}day ${name.day} of the month`;
    case "holiday":
      return name.holiday;
  }
}

function describeOffset(offset: number, grain: Grain): string {
  if (offset === 0) return ` ${grain}`;
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
