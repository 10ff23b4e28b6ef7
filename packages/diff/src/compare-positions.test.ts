import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePositions } from "./compare-positions.ts";
import { count, dated, say } from "./testing/build-statement.ts";

const documents = [
  { id: "letter", date: dated("2016") },
  { id: "article", date: dated("2018") },
];

const promise = say("We promise Lord Wray's scheme will shelter 480 stranded sailors.", {
  id: "promise",
  document: "letter",
  quantities: [count("480", 480, "stranded sailors")],
});
const lamps = say("We will relight the Netherby lighthouse lamps.", {
  id: "lamps",
  document: "letter",
  span: [100, 140],
});
const outcome = say("Only 200 stranded sailors have found shelter under the Wray scheme.", {
  id: "outcome",
  document: "article",
  holder: "Harbour Times",
  act: "assertion",
  outcome: true,
  quantities: [count("200", 200, "stranded sailors")],
});
const market = say("The fish market opens on Sundays.", {
  id: "market",
  document: "article",
  span: [100, 140],
  act: "assertion",
});

test("statements on one question become a matter, the rest is new or dropped with proof", () => {
  const positions = comparePositions([outcome, market, lamps, promise], {
    documents,
    split: "2017",
  });
  expect(positions.matters.map(({ statements }) => statements)).toEqual([["promise", "outcome"]]);
  expect(positions.matters[0]?.changes).toMatchObject([
    {
      kind: "unmet",
      before: "promise",
      after: "outcome",
      figures: { before: { min: 480 }, after: { min: 200 } },
    },
  ]);
  expect(positions.new).toEqual(["market"]);
  expect(positions.dropped).toMatchObject([
    { id: "lamps", because: [{ rule: "dropped/searched" }] },
  ]);
  expect(positions.dropped[0]?.because[0]?.says).toContain("searched article for");
});

test("a promise and its outcome in one sentence are joined, though the second names nothing", () => {
  const pledged = say("to shelter 480 stranded sailors", {
    id: "pledged",
    document: "article",
    span: [0, 40],
    quantities: [count("480", 480, "stranded sailors")],
  });
  const only = say("only 200 have been let in", {
    id: "only",
    document: "article",
    span: [47, 80],
    act: "assertion",
    outcome: true,
    quantities: [count("200", 200)],
  });
  const { matters } = comparePositions([pledged, only], { documents, split: "2017" });
  expect(matters[0]?.changes).toMatchObject([{ kind: "unmet", band: "match" }]);
});

test("nothing counts as dropped when a later document has gaps, or still has the words", () => {
  const statements = [lamps, market];
  const unread = [{ document: "article", span: [0, 9], because: [] }] as const;
  const dropped = (options: Partial<Parameters<typeof comparePositions>[1]>): readonly unknown[] =>
    comparePositions(statements, { documents, split: "2017", ...options }).dropped;
  expect(dropped({})).toHaveLength(1);
  expect(dropped({ unread })).toEqual([]);
  const later = { id: "article", date: dated("2018"), text: "A heading: the Netherby lighthouse" };
  expect(dropped({ documents: [{ id: "letter", date: dated("2016") }, later] })).toEqual([]);
});

test("two pledges that only share a number and an everyday word are no matter", () => {
  const risk = say("The resettlement plan gives refuge to 3,000 children at risk.", {
    id: "risk",
    document: "letter",
    quantities: [count("3,000", 3000, "children at risk")],
  });
  const hoped = say("Campaigners had hoped to bring 3,000 over under the Wray scheme.", {
    id: "hoped",
    document: "article",
    holder: "Campaigners",
    act: "wish",
    quantities: [count("3,000", 3000)],
  });
  expect(comparePositions([risk, hoped], { documents, split: "2017" }).matters).toEqual([]);
});

test.for([
  [null, ["letter", "article"], ["market", "outcome"]],
  ["2017", ["letter", "article"], ["market", "outcome"]],
  ["2019-01-01", ["letter", "article"], []],
] as const)(
  "split %j keeps time order, and later statements are new: %j %j",
  ([split, order, fresh]) => {
    const positions = comparePositions([outcome, market], {
      documents: documents.toReversed(),
      split,
    });
    expect(positions.documents.map(({ id }) => id)).toEqual(order);
    expect(positions.new.toSorted()).toEqual(fresh);
  },
);

test("progress rises to the whole", () => {
  const told: number[] = [];
  comparePositions([outcome, market, lamps, promise], {
    documents,
    split: "2017",
    onProgress: (share) => told.push(share),
  });
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test("broken calls say what was expected and what came", () => {
  expect(() => comparePositions([], { documents, split: "soon" })).toThrow(/EDTF.*got "soon"/u);
  expect(() => comparePositions([promise], { documents: [], split: null })).toThrow(/"letter"/u);
});

test("any statements in any order give the same positions, and every id is one of theirs", () => {
  const texts = fc.array(
    fc.oneof(
      fc.constantFrom(promise.text, lamps.text, outcome.text, market.text),
      fc.string({ unit: "binary", maxLength: 40 }),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, (list) => {
      const statements = list.map((text, at) =>
        say(text, {
          id: `s${at}`,
          document: at % 2 === 0 ? "letter" : "article",
          span: [at, at + 1],
        }),
      );
      const positions = comparePositions(statements, { documents, split: null });
      const reversed = comparePositions(statements.toReversed(), { documents, split: null });
      expect(reversed).toEqual(positions);
      const known = new Set(statements.map(({ id }) => id));
      const named = [
        ...positions.new,
        ...positions.dropped.map(({ id }) => id),
        ...positions.matters.flatMap((matter) => [
          ...matter.statements,
          ...matter.changes.flatMap(({ before, after }) => [before, after]),
        ]),
      ];
      expect(named.every((id) => known.has(id))).toBe(true);
      const ids = positions.matters.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
