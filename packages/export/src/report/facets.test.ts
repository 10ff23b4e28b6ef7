import { expect, test } from "vitest";
import { samplePositions, sampleStatements } from "../../test/samples.ts";
import { facetsOf, yearsOf } from "./facets.ts";
import { viewStatements } from "./view.ts";

const dates = (earliest: string | null, latest: string | null) => ({
  edtf: null,
  earliest,
  latest,
});

test.for([
  [[dates("2016-03-01", "2016-03-31")], [2016, 2016]],
  [[dates("2016-03-01", null)], [2016, 2016]],
  [
    [dates(null, "2017-12-31"), dates("2015-01-01", "2015-01-01")],
    [2015, 2017],
  ],
  [[dates("-0489-01-01", "-0489-12-31")], [-489, -489]],
  [[dates(null, null)], null],
  [[], null],
] as const)("%j lie in %j", ([when, years]) => {
  expect(yearsOf(when)).toEqual(years);
});

test("an item tells what the filters ask for", () => {
  const view = viewStatements(sampleStatements, samplePositions, {});
  expect(facetsOf("statement", view, view.statements)).toEqual({
    dataItem: "statement",
    dataHolder: "1 2",
    dataAct: "pledge assertion",
    dataDocument: "A B",
    dataKind: "unmet dropped new",
    dataFrom: "2016",
    dataTo: "2018",
  });
});
