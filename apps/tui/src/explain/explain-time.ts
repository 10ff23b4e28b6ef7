import type { TimeExpression } from "@onrecord/core";
import { describeDate, makeVisible } from "@onrecord/export";

/**
 * How a time expression is read, for people: what it means, then each step of the reasoning, then both notations.
 *
 * `on` is the date that it was counted from, EDTF, or null.
 */
export function explainTime(time: TimeExpression, on: string | null): string {
  const meaning = describeMeaning(time, on);
  const steps = time.because.map(({ says, rule }, i) => `  ${i + 1}. ${says} (${rule})`);
  const timex = [time.type, time.value, ...(time.mod === undefined ? [] : [time.mod])].join(" ");
  const notations = [`  TIMEX3  ${timex}`, `  EDTF    ${time.edtf ?? "none"}`];
  const lines = [
    `“${time.text}”${on === null ? "" : `, written ${on}`}: ${meaning}`,
    ...steps,
    ...notations,
  ];
  return lines.map((line) => `${makeVisible(line)}\n`).join("");
}

function describeMeaning(time: TimeExpression, on: string | null): string {
  const { type, edtf, earliest, latest } = time;
  if (edtf !== null) return `${describeDate({ edtf, earliest, latest })}${days(earliest, latest)}`;
  if (on === null && countsFromWriting(time)) {
    return "no date without a day to count from; give one with --on 2016-09-15";
  }
  if (type === "DURATION") return "a length of time; it names no date";
  if (type === "SET") return "a time that comes again and again; it names no single date";
  return "a time that the words leave open";
}

/** Whether a day of writing would date it: “three years ago”, but neither “recently” nor “in the coming weeks”. */
function countsFromWriting({ type, value, because }: TimeExpression): boolean {
  const isOpen = type === "DURATION" && value.includes("X");
  return !isOpen && because.some(({ rule }) => rule === "creation-time");
}

function days(earliest: string | null, latest: string | null): string {
  if (earliest === latest) return earliest === null ? "" : ` (${earliest})`;
  return ` (${earliest ?? "open"} to ${latest ?? "open"})`;
}
