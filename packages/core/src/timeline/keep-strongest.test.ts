import fc from "fast-check";
import { expect, test } from "vitest";
import { sayOn } from "../../test/say-on.ts";
import type { Statement } from "../data.ts";
import { buildTimeline } from "./build-timeline.ts";
import { keepStrongest } from "./keep-strongest.ts";

type Stretch = Statement["refersTo"][number];

const onDay = (edtf: string): Stretch => ({
  edtf,
  earliest: edtf.slice(0, 10),
  latest: edtf.slice(0, 10),
});

function tell(id: string, day: string | null, document = id): Statement {
  return sayOn(id, "2017", { document, refersTo: day === null ? [] : [onDay(day)] });
}

function keep(statements: readonly Statement[], count: number) {
  return keepStrongest(buildTimeline(statements, { axis: "refers-to" }), statements, count);
}

test("the strongest dates stay in time order, the rest is counted", () => {
  const statements = [
    tell("a", "2016-03-01"),
    tell("b", "2016-02-01"),
    tell("c", "2016-02-01"),
    tell("d", "2016-04-01"),
    tell("e", "2016-04-01"),
    tell("f", null),
  ];
  expect(keep(statements, 2)).toMatchObject({
    entries: [
      { edtf: "2016-02-01", statements: ["b", "c"], typical: ["b", "c"] },
      { edtf: "2016-04-01", statements: ["d", "e"] },
    ],
    undated: [],
    leftOut: { dates: 1, undated: 1 },
  });
});

test("an hour of a day and about that day are that day", () => {
  const statements = [
    tell("a", "2016-02-01"),
    tell("b", "2016-02-01T21:49"),
    tell("c", "2016-02-01"),
    tell("d", "2016-02-01~"),
  ];
  const { entries, leftOut } = keep(statements, 5);
  expect(entries).toMatchObject([{ edtf: "2016-02-01", statements: ["a", "c", "b", "d"] }]);
  expect(leftOut).toEqual({ dates: 0, undated: 0 });
});

test("of equally strong dates the earlier stays", () => {
  const statements = [tell("a", "2016-03-01"), tell("b", "2016-02-01")];
  expect(keep(statements, 1).entries).toMatchObject([{ edtf: "2016-02-01" }]);
});

test("what is kept and what is left out is all there was, and nothing left out is stronger", () => {
  const day = fc.integer({ min: 1, max: 9 }).map((number) => `2016-02-0${number}`);
  const said = fc.record({ day: fc.option(day), document: fc.constantFrom("x", "y", "z") });
  fc.assert(
    fc.property(fc.array(said), fc.integer({ min: 1, max: 10 }), (all, count) => {
      const statements = all.map(({ day: told, document }, id) => tell(String(id), told, document));
      const whole = buildTimeline(statements, { axis: "refers-to" });
      const { entries, leftOut } = keepStrongest(whole, statements, count);
      expect(entries.length + (leftOut?.dates ?? 0)).toBe(whole.entries.length);
      expect(leftOut?.undated).toBe(whole.undated.length);
      const kept = new Set(entries.map(({ edtf }) => edtf));
      const weakest = Math.min(...entries.map(({ salience }) => salience));
      for (const { edtf, salience } of whole.entries) {
        expect(kept.has(edtf) || salience <= weakest).toBe(true);
      }
    }),
  );
});
