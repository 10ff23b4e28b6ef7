import { expect, test } from "vitest";
import type { Dated, Statement } from "../data.ts";
import { buildTimeline } from "./build-timeline.ts";

type Stretch = Statement["refersTo"][number];

const date: Dated = {
  edtf: "2016-09-15",
  earliest: "2016-09-15",
  latest: "2016-09-15",
  source: "option",
  because: [],
};

function statement(id: string, refersTo: readonly Stretch[], document = "a.md"): Statement {
  return {
    id,
    document,
    span: [0, 1],
    line: 1,
    content: [[0, 1]],
    text: id,
    headings: [],
    speaker: { name: null, role: "author", cue: null, holder: null, span: null, because: [] },
    toldBy: [],
    act: "assertion",
    outcome: false,
    certainty: "certain",
    polarity: "positive",
    condition: null,
    deadline: null,
    statedOn: date,
    refersTo,
    times: [],
    quantities: [],
    because: [],
  };
}

const year: Stretch = { edtf: "2016", earliest: "2016-01-01", latest: "2016-12-31" };
const day: Stretch = { edtf: "2016-01-01", earliest: "2016-01-01", latest: "2016-01-01" };
const open: Stretch = { edtf: "../2015", earliest: null, latest: "2015-12-31" };
const old: Stretch = { edtf: "-0489", earliest: "-0489-01-01", latest: "-0489-12-31" };
const older: Stretch = { edtf: "-0490", earliest: "-0490-01-01", latest: "-0490-12-31" };

test("entries go by their days, what is open at the start by its end", () => {
  const timeline = buildTimeline(
    [
      statement("a", [year]),
      statement("b", [day]),
      statement("c", [open]),
      statement("d", [old, older]),
    ],
    { axis: "refers-to" },
  );
  expect(timeline.entries.map(({ edtf }) => edtf)).toEqual([
    "-0490",
    "-0489",
    "../2015",
    "2016-01-01",
    "2016",
  ]);
});

test("documents merge at one date, and more of them weigh more", () => {
  const one = buildTimeline([statement("a", [day]), statement("b", [day])], { axis: "refers-to" });
  const two = buildTimeline([statement("a", [day]), statement("b", [day], "b.md")], {
    axis: "refers-to",
  });
  expect(two.entries[0]?.documents).toEqual(["a.md", "b.md"]);
  expect(two.entries[0]?.salience).toBeGreaterThan(one.entries[0]?.salience ?? Infinity);
});

test("what tells of no date is undated, but was said on one", () => {
  const statements = [statement("a", [])];
  expect(buildTimeline(statements, { axis: "refers-to" })).toMatchObject({
    entries: [],
    undated: ["a"],
  });
  expect(buildTimeline(statements, { axis: "stated-on" })).toMatchObject({
    entries: [{ edtf: "2016-09-15", statements: ["a"] }],
    undated: [],
  });
});
