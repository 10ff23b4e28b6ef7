import type { Dates, TimeExpression } from "../data.ts";
import { writeDay } from "./calendar.ts";
import type { CreationTime } from "./placing/creation-time.ts";

/** The days of a time, where "now" and "to date" are those of writing; with none to say when that was they stay open. */
export function daysOf(time: TimeExpression, creationTime: CreationTime | null): Dates {
  if (time.value !== "PRESENT_REF") return time;
  if (creationTime === null) return { edtf: null, earliest: null, latest: null };
  const [earliest, latest] = [writeDay(creationTime[0]), writeDay(creationTime[1])];
  return { edtf: earliest === latest ? earliest : null, earliest, latest };
}
