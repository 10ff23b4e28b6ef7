import { findTimes, type TimeOptions } from "../src/time/find-times.ts";

/**
 * What the times of a text mean, as "2016-W37 END (2016-09-15/2016-09-18)": TIMEX3, modifier and, where it is written
 * otherwise, EDTF; one after the other, with "; " in between.
 */
export const tellTimes = (
  text: string,
  creationTime: string | null = "2016-09-15",
  options: TimeOptions = {},
): string =>
  findTimes(text, { ...options, creationTime })
    .map(({ value, mod, edtf }) => {
      const written = edtf === value ? "" : ` (${edtf ?? "no days"})`;
      return `${value}${mod === undefined ? "" : ` ${mod}`}${written}`;
    })
    .join("; ");

/** The rules by which the last time of a text was read and placed, in their order: "ago creation-time value". */
export const tellRules = (text: string, creationTime: string | null = "2016-09-15"): string =>
  findTimes(text, { creationTime })
    .at(-1)
    ?.because.map(({ rule }) => rule)
    .join(" ") ?? "";
