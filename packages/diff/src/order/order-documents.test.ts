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
