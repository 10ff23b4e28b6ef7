import type { Dates } from "../data.ts";

/** A key for the days that a date allows: an hour of a day has that day's. What is open on both sides has only its name. */
export function nameDays({ edtf, earliest, latest }: Dates): string {
  if (earliest === null && latest === null) return edtf ?? "";
  return `${earliest ?? ".."}/${latest ?? ".."}`;
}
