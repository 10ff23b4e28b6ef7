import type { Dated } from "@onrecord/core";
import { expect, test } from "vitest";
import { isCertainlyBefore, orderDocuments } from "./order-documents.ts";

function dated(id: string, earliest: string | null, latest: string | null = earliest) {
  const date: Dated = { edtf: earliest, earliest, latest, source: "option", because: [] };
  return { id, date };
}

function inferred(id: string, earliest: string | null, latest: string | null) {
  const document = dated(id, earliest, latest);
  return { ...document, date: { ...document.date, source: "inferred" as const } };
}

const first = dated("a", "2016-09-15");
const second = dated("b", "2018-01-18");
const undated = dated("c", null);
const year = dated("d", "2017-01-01", "2017-12-31");

test("a split parts what certainly stands on one side of it", () => {
  const { before, after, unplaced } = orderDocuments([second, year, undated, first], "2017-06");
  expect([...before]).toEqual(["a"]);
  expect([...after]).toEqual(["b"]);
  expect(unplaced.map(({ document }) => document.id)).toEqual(["c", "d"]);
});

test("without a split each dated document is later than those before it", () => {
  const { ordered, unplaced } = orderDocuments([second, undated, first], null);
  expect(ordered.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(unplaced).toHaveLength(1);
});

test("an inferred date orders only where no other date overlaps it, and proves nothing", () => {
  const apart = orderDocuments([inferred("i", "2014-01-01", "2015-12-31"), first, second], null);
  expect([apart.ordered.map(({ id }) => id), apart.stated]).toEqual([["i", "a", "b"], false]);
  const loose = orderDocuments([second, inferred("i", "2014-01-01", null), first], null);
  expect([loose.ordered.map(({ id }) => id), loose.stated]).toEqual([["a", "b"], true]);
  expect(loose.unplaced.map(({ says }) => says)).toEqual([
    "its date (2014-01-01, inferred) leaves open which documents were written before it",
  ]);
  const day = inferred("i", "2016-09-15", "2016-09-15");
  expect(isCertainlyBefore(first, day)).toBe(false);
});

test("who calls may know better than the dates", () => {
  const { before, after, unplaced } = orderDocuments([undated, first], null, ["a"]);
  expect([[...before], [...after], unplaced]).toEqual([["c"], ["a"], []]);
});

test.for([
  [first, second, true],
  [first, first, true],
  [year, second, true],
  [year, dated("e", "2017-06-01"), false],
  [year, year, false],
  [undated, first, false],
  [second, first, false],
] as const)("%j is certainly before %j: %j", ([earlier, later, certain]) => {
  expect(isCertainlyBefore(earlier, later)).toBe(certain);
});

test("documents of one day keep the order in which they are given", () => {
  const twins = ["b", "a"].map((id) => dated(id, "2016-09-15"));
  expect(orderDocuments(twins, null).ordered.map(({ id }) => id)).toEqual(["b", "a"]);
  const { ordered } = orderDocuments([...twins, dated("c", "2015-01-01")], null);
  expect(ordered.map(({ id }) => id)).toEqual(["c", "b", "a"]);
});

test.for([
  ["2016-09-15", "|a,b"],
  ["2016-09-16", "a|b"],
  ["2017", "a|b"],
  ["2018-01", "a|b"],
  ["2018-01-18", "a|b"],
  ["2018-01-18/2019", "a|b"],
  ["2018-01-19", "a,b|"],
  ["2016-09", "|a,b"],
] as const)("split at %s, what is earlier and what is later: %s", ([split, expected]) => {
  const { ordered, before, after, parted, stated } = orderDocuments([second, first], split);
  expect([ordered.map(({ id }) => id), parted, stated]).toEqual([["a", "b"], true, true]);
  expect(`${[...before].join()}|${[...after].join()}`).toBe(expected);
});

test.for(["", "17", "20170", "2017-6", "2017-06-1", "x2017", "2017-06-15T12", "next year"])(
  "no split at %j",
  (split) => {
    expect(() => orderDocuments([first], split)).toThrow(RangeError);
  },
);

const shown = (documents: Parameters<typeof orderDocuments>[0], split: string | null): string => {
  const { ordered, before, after, unplaced, parted, stated } = orderDocuments(documents, split);
  const told = unplaced.map(({ document, says }) => `${document.id}: ${says}`);
  return [
    ordered.map(({ id }) => id).join(),
    `${[...before].join()}|${[...after].join()}`,
    [...(parted ? ["parted"] : []), ...(stated ? ["stated"] : [])].join(),
    ...told,
  ].join("; ");
};

const untilThen = dated("u", null, "2015-06-30");
const fromThen = dated("f", "2019-01-01", null);

test.for([
  ["one without a date", [undated], null, "; |; stated; c: it has no date"],
  [
    "one without a date, split",
    [undated, first],
    "2017",
    "a; a|; parted,stated; c: it has no date",
  ],
  ["none", [], null, "; |; stated"],
  ["the only one is on neither side", [first], null, "a; |; stated"],
  ["written until a day, and from a day", [fromThen, untilThen], null, "u,f; u|f; stated"],
  [
    "written until a day, and from a day, split",
    [fromThen, untilThen],
    "2017",
    "u,f; u|f; parted,stated",
  ],
  [
    "until a day after the split, or from one before it",
    [fromThen, untilThen],
    "2015-06-30",
    "f; |f; parted,stated; u: its date (open) does not tell on which side of 2015-06-30 it stands",
  ],
  [
    "open on both sides of the split",
    [fromThen, year],
    "2020",
    "d; d|; parted,stated; f: its date (2019-01-01) does not tell on which side of 2020 it stands",
  ],
  [
    "an inferred one, split",
    [inferred("i", "2014-01-01", "2014-12-31"), second],
    "2017",
    "i,b; i|b; parted",
  ],
  [
    "an inferred one in a long one, behind a short one",
    [
      dated("w", "2014-01-01", "2018-12-31"),
      dated("s", "2015-01-01"),
      inferred("i", "2017-01-01", "2017-12-31"),
    ],
    null,
    "w,s; w|s; stated; i: its date (2017-01-01, inferred) leaves open which documents were written before it",
  ],
  [
    "an inferred one until the next begins",
    [inferred("i", "2014-01-01", "2016-09-15"), first],
    null,
    "a; |; stated; i: its date (2014-01-01, inferred) leaves open which documents were written before it",
  ],
  [
    "an inferred one from the end of the last",
    [first, inferred("i", "2016-09-15", "2017-12-31")],
    null,
    "a; |; stated; i: its date (2016-09-15, inferred) leaves open which documents were written before it",
  ],
  [
    "an inferred one with no end, last",
    [first, inferred("i", "2017-01-01", null)],
    null,
    "a,i; a|i; ",
  ],
  [
    "an inferred one with no start, first",
    [inferred("i", null, "2015-01-01"), first],
    null,
    "i,a; i|a; ",
  ],
  [
    "two inferred ones that overlap",
    [inferred("i", "2014-01-01", "2014-12-31"), inferred("j", "2014-06-01", "2015-12-31"), first],
    null,
    "a; |; stated; i: its date (2014-01-01, inferred) leaves open which documents were written before it; j: its date (2014-06-01, inferred) leaves open which documents were written before it",
  ],
] as const)("%s", ([, documents, split, expected]) => {
  expect(shown(documents, split)).toBe(expected);
});

test("told which are later, the others come first, each side in time order", () => {
  const told = orderDocuments([second, undated, year, first], null, ["a", "d"]);
  expect(told.ordered.map(({ id }) => id)).toEqual(["c", "b", "a", "d"]);
  expect([[...told.before], [...told.after]]).toEqual([
    ["c", "b"],
    ["a", "d"],
  ]);
  expect([told.parted, told.stated]).toEqual([true, true]);
});

test.for([
  ["inferred of the same day before", inferred("i", "2016-09-15", "2016-09-15"), first, false],
  [
    "a year that ends on the day of the other",
    dated("y", "2016-01-01", "2016-09-15"),
    first,
    false,
  ],
  ["the first day of a longer time", first, dated("y", "2016-09-15", "2016-12-31"), false],
  ["a later one without a start", first, dated("u", null, "2018-01-01"), false],
  ["an earlier one without an end", dated("f", "2015-01-01", null), first, false],
] as const)("%s is not certainly before", ([, earlier, later, certain]) => {
  expect(isCertainlyBefore(earlier, later)).toBe(certain);
});
