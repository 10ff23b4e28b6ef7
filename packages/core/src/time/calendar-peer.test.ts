import { expect, test } from "vitest";
import { readEdtf } from "../documents/read-edtf.ts";
import {
  addMonths,
  civilOf,
  dayNumber,
  daysInMonth,
  firstDay,
  isoWeek,
  lastDay,
  pad,
  periodOf,
  readDay,
  shiftPeriod,
  weekdayOf,
  weekIndex,
  writeDay,
  yearOfPeriod,
  type DayNumber,
} from "./calendar.ts";

type Plain = Temporal.PlainDate;

const [firstYear, lastYear] = [1600, 2400];
const first = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 });
const firstNumber = Temporal.PlainDate.from("1970-01-01").until(first).days;

const numberOf = (date: Plain): number => firstNumber + first.until(date).days;

/** Every day of the years, with its number. */
function* everyDay(): Generator<readonly [DayNumber, Plain]> {
  for (let [number, date] = [firstNumber, first]; date.year <= lastYear; number += 1) {
    yield [number, date];
    date = date.add({ days: 1 });
  }
}

/** What differs, a line each: 292,560 days ask `expect` once. */
function differences<Item>(
  items: Iterable<Item>,
  tell: (item: Item) => readonly (readonly [ours: unknown, theirs: unknown])[],
): string[] {
  const found: string[] = [];
  for (const item of items) {
    for (const [ours, theirs] of tell(item)) {
      if (ours !== theirs) found.push(`${String(item)}: ${String(ours)}, not ${String(theirs)}`);
    }
  }
  return found;
}

test("every day of 1600 to 2400 has the number, weekday, week and name that Temporal gives it", () => {
  const found = differences(everyDay(), ([number, date]) => {
    const civil = civilOf(number);
    const name = date.toString();
    const week = periodOf("week", number);
    const iso = isoWeek(week.index);
    return [
      [dayNumber(date.year, date.month, date.day), number],
      [civil.year, date.year],
      [civil.month, date.month],
      [civil.day, date.day],
      [weekdayOf(number), date.dayOfWeek],
      [iso.year, date.yearOfWeek],
      [iso.week, date.weekOfYear],
      [weekIndex(iso.year, iso.week), week.index],
      [number - firstDay(week), date.dayOfWeek - 1],
      [writeDay(number), name],
      [readDay(name), number],
    ];
  });
  expect(found).toEqual([]);
});

test("months, quarters, halves, seasons and years begin and end where Temporal says", () => {
  const months = Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, at) =>
    first.add({ months: at }),
  );
  const found = differences(months, (month) => {
    const { year, month: number, daysInMonth: days } = month;
    const day = numberOf(month);
    const starts = {
      month,
      quarter: month.with({ month: number - ((number - 1) % 3) }),
      half: month.with({ month: number <= 6 ? 1 : 7 }),
      season: month.subtract({ months: number % 3 }),
      year: month.with({ month: 1 }),
    };
    const lengths = { month: 1, quarter: 3, half: 6, season: 3, year: 12 };
    const edtf = readEdtf(`${year}-${pad(number)}`);
    return [
      [daysInMonth(year, number), days],
      ["dates" in edtf ? edtf.dates.latest : edtf.problem, month.with({ day: days }).toString()],
      [readDay(`${year}-${pad(number)}-${days + 1}`), null],
      ...(["month", "quarter", "half", "season", "year"] as const).flatMap((grain) => {
        const period = periodOf(grain, day);
        const end = starts[grain].add({ months: lengths[grain] });
        return [
          [firstDay(period), numberOf(starts[grain])],
          [lastDay(period), numberOf(end) - 1],
          [firstDay(shiftPeriod(period, 1)), numberOf(end)],
          [yearOfPeriod(period), starts[grain].year],
        ] as const;
      }),
    ];
  });
  expect(found).toEqual([]);
});

test("months added to any day end where Temporal ends, on the last day of a shorter month", () => {
  const steps = [-1201, -1, 1, 13];
  let turn = 0;
  const found = differences(everyDay(), ([number, date]) => {
    turn += 1;
    const months =
      date.day > 27 ? steps : steps.slice(turn % steps.length, (turn % steps.length) + 1);
    return months.map((step) => [
      writeDay(addMonths(number, step)),
      date.add({ months: step }).toString(),
    ]);
  });
  expect(found).toEqual([]);
});
