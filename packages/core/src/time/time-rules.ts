import type { TimeRule } from "./time-rule.ts";
import { besideEvent } from "./time-rules/beside-event.ts";
import { calendarDate } from "./time-rules/calendar-date.ts";
import { century } from "./time-rules/century.ts";
import { clockTime } from "./time-rules/clock-time.ts";
import { dayAndMonth } from "./time-rules/day-and-month.ts";
import { dayOfMonth } from "./time-rules/day-of-month.ts";
import { decade } from "./time-rules/decade.ts";
import { definiteUnit } from "./time-rules/definite-unit.ts";
import { duration } from "./time-rules/duration.ts";
import { gluedRange } from "./time-rules/glued-range.ts";
import { toDate } from "./time-rules/to-date.ts";
import { pickedDate } from "./time-rules/picked-date.ts";
import { fiscalYear } from "./time-rules/fiscal-year.ts";
import { laterDay } from "./time-rules/later-day.ts";
import { loneDayPart } from "./time-rules/lone-day-part.ts";
import { measured } from "./time-rules/measured.ts";
import { monthNameDate } from "./time-rules/month-name-date.ts";
import { nameBeside } from "./time-rules/name-beside.ts";
import { namedPeriod } from "./time-rules/named-period.ts";
import { nthOf } from "./time-rules/nth-of.ts";
import { numericDate } from "./time-rules/numeric-date.ts";
import { partOfPeriod } from "./time-rules/part-of-period.ts";
import { recentUnits } from "./time-rules/recent-units.ts";
import { relativeDay } from "./time-rules/relative-day.ts";
import { relativeUnit } from "./time-rules/relative-unit.ts";
import { sameAgain } from "./time-rules/same-again.ts";
import { repeated } from "./time-rules/repeated.ts";
import { spokenDate } from "./time-rules/spoken-date.ts";
import { countedNext } from "./time-rules/counted-next.ts";
import { numberedWeek } from "./time-rules/numbered-week.ts";
import { runOf } from "./time-rules/run-of.ts";
import { weekOf } from "./time-rules/week-of.ts";
import { weekdayOfWeek } from "./time-rules/weekday-of-week.ts";
import { afterNext } from "./time-rules/after-next.ts";
import { calendarYear } from "./time-rules/calendar-year.ts";
import { shorthand } from "./time-rules/shorthand.ts";
import { soFar } from "./time-rules/so-far.ts";
import { holidayWeekend } from "./time-rules/holiday-weekend.ts";
import { weekdayWeek } from "./time-rules/weekday-week.ts";
import { thatTime } from "./time-rules/that-time.ts";
import { vague } from "./time-rules/vague.ts";
import { yearAgo } from "./time-rules/year-ago.ts";
import { yearPair } from "./time-rules/year-pair.ts";
import { year } from "./time-rules/year.ts";

/** All kinds of time expression. The longest reading wins; of equally long ones, the one that stands first here. */
export const timeRules: readonly TimeRule[] = [
  numericDate,
  monthNameDate,
  gluedRange,
  dayAndMonth,
  calendarDate,
  spokenDate,
  laterDay,
  yearPair,
  clockTime,
  fiscalYear,
  calendarYear,
  holidayWeekend,
  nameBeside,
  namedPeriod,
  nthOf,
  afterNext,
  pickedDate,
  soFar,
  numberedWeek,
  weekOf,
  weekdayOfWeek,
  weekdayWeek,
  runOf,
  yearAgo,
  sameAgain,
  partOfPeriod,
  decade,
  century,
  dayOfMonth,
  relativeDay,
  relativeUnit,
  besideEvent,
  thatTime,
  countedNext,
  repeated,
  recentUnits,
  measured,
  year,
  definiteUnit,
  loneDayPart,
  vague,
  toDate,
  shorthand,
  duration,
];
