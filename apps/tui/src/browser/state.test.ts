import { buildTimeline } from "@onrecord/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { harbour } from "../../test/harbour.ts";
import { buildModel } from "../../test/model.ts";
import { screens } from "../screens.ts";
import type { BrowserModel } from "./browser-model.ts";
import { type BrowserState, type Size, placeOf } from "./browser-state.ts";
import { readFilter } from "./filter/passing.ts";
import { drawFrame } from "./frame.ts";
import { plainBrush } from "./presentation/brush.ts";
import { isSearching } from "./search.ts";
import { openState, reduce } from "./state.ts";

const wide: Size = { columns: 120, rows: 40 };

/** Keys are parted by spaces. */
function press(keys: string, size: Size = wide, model = harbour): BrowserState {
  return keys
    .split(" ")
    .filter((key) => key !== "")
    .reduce((state, key) => reduce(state, { type: "key", key }), openState(model, screens, size));
}

/** Where the reader is: screen, row, pane. */
function where(state: BrowserState): string {
  const { view, cursor, pane } = placeOf(state);
  const row = view.count === 0 ? "nowhere" : view.key(cursor);
  return `${state.screen}: ${row.replaceAll("docs/", "").replaceAll(".md#", ".")} (${pane})`;
}

test.for([
  ["", "timeline: 2015-22 a.0.0 (list)"],
  ["up", "timeline: year 2015 (list)"],
  ["up up", "timeline: year 2015 (list)"],
  ["j j", "timeline: year 2016 (list)"],
  ["down k", "timeline: 2015-22 a.0.0 (list)"],
  ["G", "timeline: undated a.1.1 (list)"],
  ["end home", "timeline: year 2015 (list)"],
  ["pagedown", "timeline: undated a.1.1 (list)"],
  ["pagedown pageup", "timeline: year 2015 (list)"],
  ["enter", "timeline: 2015-22 a.0.0 (detail)"],
  ["enter escape", "timeline: 2015-22 a.0.0 (list)"],
  ["tab", "timeline: 2015-22 a.0.0 (detail)"],
  ["tab tab", "timeline: 2015-22 a.0.0 (list)"],
  ["l", "timeline: 2015-22 a.0.0 (detail)"],
  ["l h", "timeline: 2015-22 a.0.0 (list)"],
  ["}", "timeline: year 2016 (list)"],
  ["} } {", "timeline: year 2016 (list)"],
  ["c", "timeline: 2018-01-10 c.0.0 (list)"],
  ["c c", "timeline: 2018-01-18 c.0.2 (list)"],
  ["c c C", "timeline: 2018-01-10 c.0.0 (list)"],
  ["C", "timeline: 2018-01-18 c.0.2 (list)"],
  ["c c c", "timeline: 2018-01-10 c.0.0 (list)"],
  ["2", "positions: matter m0 (list)"],
  ["j 2 j 1", "timeline: 2015/2017 c.0.1 (list)"],
  ["2 c", "positions: change m0 a.0.1 c.0.0 (list)"],
  ["2 c enter c", "positions: change m1 a.1.0 c.0.2 (detail)"],
  ["3", "documents: document a.md (list)"],
  ["3 enter", "documents: document a.md (list)"],
  ["3 enter j enter", "documents: said a.0.0 (detail)"],
  ["d", "documents: said a.0.0 (list)"],
  ["d f", "timeline: 2015-22 a.0.0 (list)"],
  ["2 c d", "documents: said c.0.0 (list)"],
  ["7", "timeline: 2015-22 a.0.0 (list)"],
  ["?", "help: 1 (list)"],
  ["? ?", "timeline: 2015-22 a.0.0 (list)"],
  ["2 ? escape", "positions: matter m0 (list)"],
  ["? enter tab", "help: 1 (list)"],
  ["x ö F12", "timeline: 2015-22 a.0.0 (list)"],
] as const)("after “%s”: %s", ([keys, place]) => {
  expect(where(press(keys))).toBe(place);
});

test.for([
  ["space", "timeline: year 2015 (list)", 16],
  ["h", "timeline: year 2015 (list)", 18],
  ["h h", "timeline: year 2015 (list)", 16],
  ["h h l", "timeline: year 2015 (list)", 18],
  ["up enter", "timeline: year 2015 (list)", 16],
  ["up enter enter", "timeline: year 2015 (list)", 18],
  ["G h space", "timeline: undated a.md (list)", 17],
  ["G h up space", "timeline: undated (list)", 16],
] as const)("after “%s”: %s of %i rows", ([keys, place, rows]) => {
  const state = press(keys);
  expect(where(state)).toBe(place);
  expect(placeOf(state).view.count).toBe(rows);
});

test.for([
  ["/ f e r r y", "timeline: 2016-09 a.1.0 (list)", 3],
  ["/ F É R r y", "timeline: 2016-09 a.1.0 (list)", 3],
  ["/ h o l t space f e r r y", "timeline: 2016-09 a.1.0 (list)", 2],
  ["/ l e t t e r", "timeline: 2016 b.0.2 (list)", 3],
  ["/ f e r r y enter n", "timeline: 2016-10-24/2016-10-30 b.0.1 (list)", 3],
  ["/ f e r r y enter n n n", "timeline: 2016-09 a.1.0 (list)", 3],
  ["/ f e r r y enter N", "timeline: 2018-01-18 c.0.2 (list)", 3],
  ["/ f e r r y down", "timeline: 2016-10-24/2016-10-30 b.0.1 (list)", 3],
  ["/ z z", "timeline: 2015-22 a.0.0 (list)", 0],
  ["/ z z backspace backspace f e r", "timeline: 2016-09 a.1.0 (list)", 3],
  ["} space / f e r r y", "timeline: 2016-09 a.1.0 (list)", 3],
  ["/ f e r r y enter 2 n", "positions: matter m1 (list)", 2],
] as const)("after “%s”: %s, %i found", ([keys, place, found]) => {
  const state = press(keys);
  expect(where(state)).toBe(place);
  expect(state.search?.look.matches.length).toBe(found);
});

test.for([
  ["/ f e r r y escape", "timeline: 2015-22 a.0.0 (list)"],
  ["/ f e r r y enter escape", "timeline: 2016-09 a.1.0 (list)"],
  ["/ enter", "timeline: 2015-22 a.0.0 (list)"],
  ["/ q ctrl-u enter", "timeline: 2015-22 a.0.0 (list)"],
] as const)("after “%s” nothing is searched: %s", ([keys, place]) => {
  const state = press(keys);
  expect(where(state)).toBe(place);
  expect(state.search).toBeNull();
});

const many = buildModel([
  {
    id: "log.md",
    title: "A log",
    date: "2016-09-15",
    said: Array.from({ length: 6000 }, (_, index) => [
      { text: index === 5900 ? "A seal was seen." : `Boat ${index} left.` },
    ]),
  },
]);

test("of very many rows some are looked through with each key, the others while there is time", () => {
  let state = press("/ s", wide, many);
  expect([state.search?.look.matches, isSearching(state)]).toEqual([[], true]);
  const begun = placeOf(state).cursor;
  expect(drawFrame(state, plainBrush).at(-1)).toContain("0 found …");
  state = reduce(state, { type: "look" });
  expect([state.search?.look.matches.length, isSearching(state)]).toEqual([1, false]);
  expect(placeOf(state).cursor).toBeGreaterThan(begun + 5000);
  expect(reduce(state, { type: "look" })).toEqual(state);
  // Who has moved on meanwhile is left where they are; who asks for the next match gets it.
  const moved = ["/", "s", "enter", "j"].reduce(
    (before, key) => reduce(before, { type: "key", key }),
    openState(many, screens, wide),
  );
  const there = placeOf(moved).cursor;
  expect(placeOf(reduce(moved, { type: "look" })).cursor).toBe(there);
  const next = reduce(moved, { type: "key", key: "n" });
  expect([placeOf(next).cursor > 5000, isSearching(next)]).toEqual([true, false]);
});

test("letters of a query are not commands", () => {
  const state = press("/ q ? 2");
  expect([state.quitting, state.screen, state.search?.query]).toEqual([false, "timeline", "q?2"]);
});

test("pasted words are a query only where one is typed", () => {
  const pasted = { type: "paste", text: "ferry\nq" } as const;
  expect(reduce(press("/"), pasted).search?.query).toBe("ferry q");
  const browsing = press("");
  expect(reduce(browsing, pasted)).toBe(browsing);
});

test.for(["q", "ctrl-c", "/ a ctrl-c", "2 enter q", "? q"])("“%s” quits", (keys) => {
  expect(press(keys).quitting).toBe(true);
});

test.for([
  ["a", "timeline: 2016-09-15 a.0.0 (list)"],
  ["a a", "timeline: 2015-22 a.0.0 (list)"],
  ["G a", "timeline: 2016-09-15 a.1.1 (list)"],
  ["up a", "timeline: year 2016 (list)"],
  ["c f", "positions: change m0 a.0.1 c.0.0 (list)"],
  ["c f f", "timeline: 2018-01-10 c.0.0 (list)"],
  ["j j j f", "positions: change m0 a.0.1 c.0.0 (list)"],
  ["f", "positions: dropped a.0.0 (list)"],
  ["j f", "timeline: 2015/2017 c.0.1 (list)"],
  ["up f", "timeline: year 2015 (list)"],
  ["2 f", "positions: matter m0 (list)"],
  ["2 G space j f", "timeline: 2016 b.0.2 (list)"],
  ["} space 2 c f", "timeline: 2018-01-10 c.0.0 (list)"],
  ["/ f e r r y enter a n", "timeline: 2016-10-20 b.0.1 (list)"],
] as const)("after “%s” the reader is at %s", ([keys, place]) => {
  expect(where(press(keys))).toBe(place);
});

test.for([
  ["F", "filters: answer holder An author (list)"],
  ["F F", "timeline: 2015-22 a.0.0 (list)"],
  ["2 F escape", "positions: matter m0 (list)"],
  ["F ? escape escape", "timeline: 2015-22 a.0.0 (list)"],
  ["F j space escape", "timeline: month 2016-9 (list)"],
  ["F j space 2", "positions: matter m1 (list)"],
  ["F j space escape j X", "timeline: 2016-09 a.1.0 (list)"],
  ["F / p l e d g e enter space escape escape", "timeline: ../2016-12-31 a.0.1 (list)"],
  ["F / l o w e r e d enter space 1", "timeline: ../2016-12-31 a.0.1 (list)"],
  ["F / l o w e r e d enter space 2 c", "positions: change m0 a.0.1 c.0.0 (list)"],
  ["F / 2 0 1 8 enter space 1 j", "timeline: 2018-01-10 c.0.0 (list)"],
  ["F up enter", "filters: facet holder (list)"],
] as const)("after “%s” the reader, who filters, is at %s", ([keys, place]) => {
  expect(where(press(keys))).toBe(place);
});

test.for([
  ["F space", ["An author"], 8],
  ["F space j space", ["An author", "Ines Holt"], 10],
  ["F space space", [], 10],
  ["F space x", [], 10],
  ["F space X", [], 10],
  ["F / 2 0 1 6 enter >", ["2016", "2018"], 7],
  ["F / 2 0 1 6 enter <", ["2015", "2016"], 7],
  ["F / u n d a t e d enter >", [], 10],
  ["F / p l e d g e enter space / f o r e c a s t enter space", ["pledge", "forecast"], 4],
] as const)("after “%s” %j is wanted and %i rows tell of it", ([keys, wanted, rows]) => {
  const state = press(`${keys} 1`);
  expect(Object.values(state.options.filter).flat()).toEqual(wanted);
  const { view } = placeOf(state);
  const told = Array.from({ length: view.count }, (_, row) => view.statements(row)).flat();
  expect(told.length).toBe(rows);
});

test.for([
  [": 2 0 1 6 enter", "timeline: year 2016 (list)", null],
  [": 2 0 1 6 - 1 0 enter", "timeline: month 2016-10 (list)", null],
  [": 2 0 1 6 - 1 0 - 1 8 enter", "timeline: 2016-10-24/2016-10-30 b.0.1 (list)", null],
  [": 2 0 1 7 enter", "timeline: year 2018 (list)", null],
  [": 2 0 3 0 enter", "timeline: 2018-01-18 c.0.2 (list)", null],
  [": 1 9 0 0 enter", "timeline: year 2015 (list)", null],
  [": 2 0 1 8 escape", "timeline: 2015-22 a.0.0 (list)", null],
  [": 2 0 1 8 backspace 6 enter", "timeline: year 2016 (list)", null],
  [": 2 0 1 8 ctrl-u enter", "timeline: 2015-22 a.0.0 (list)", null],
  [
    ": s o o n enter",
    "timeline: 2015-22 a.0.0 (list)",
    "“soon” is no date such as 2016, 2016-09, 2016-09-15",
  ],
  [
    "F / u n d a t e d enter space 1 : 2 0 1 6 enter",
    "timeline: undated a.md (list)",
    "nothing here has a date",
  ],
] as const)(
  "after “%s” the reader, who looks for a date, is at %s and told %j",
  ([keys, place, notice]) => {
    const state = press(keys);
    expect([where(state), state.notice]).toEqual([place, notice]);
  },
);

test("an answer shows as many statements or changes as it says", () => {
  const { view } = placeOf(press("F"));
  for (let row = 0; row < view.count; row += 1) {
    const shown = view.drawRow(row, 60, { brush: (_, text) => text, top: false, query: "" });
    const count = Number(/ (\d+)$/.exec(shown)?.[1]);
    if (Number.isNaN(count)) continue;
    const chosen = press(`F g ${"j ".repeat(row)}space ${shown.includes("Kind") ? "2" : "1"}`);
    const { catalogue, options } = chosen;
    const passing = readFilter(catalogue, options);
    const isChange = "kind" in options.filter || "band" in options.filter;
    const found = isChange
      ? (catalogue.positions?.matters ?? []).flatMap((matter) =>
          matter.changes.filter((change) => passing?.change({ matter, change })),
        )
      : catalogue.model.statements.filter(({ id }) => passing?.statement(id));
    expect([shown, found.length]).toEqual([shown, count]);
  }
});

test.for([
  ["a", "ordered by when it was said"],
  ["a a", "ordered by when it happens"],
  ["a j", null],
  ["j f", "nothing among the positions is about this"],
  ["2 f", "nothing here stands on the timeline"],
  ["2 w", "0 weak pairs hidden"],
  ["up y", "nothing to copy here"],
  ["y", "copied the statement with its reference"],
  ["2 c y", "copied both statements with their references"],
] as const)("after “%s” the reader is told %j", ([keys, notice]) => {
  expect(press(keys).notice).toBe(notice);
});

test("both sides of a change are copied, the later first", () => {
  const { request } = press("2 c y");
  const text = request?.type === "copy" ? request.text : "";
  expect(text.split("\n").filter((line) => line.startsWith("“"))).toEqual([
    "“Only 25 berths had been built on 10 January 2018.”",
    "“We will build 40 berths by the end of 2016.”",
  ]);
});

test("what is asked for twice is asked for twice", () => {
  const once = press("y");
  const twice = reduce(once, { type: "key", key: "y" });
  expect(twice.request).toEqual(once.request);
  expect(twice.request).not.toBe(once.request);
});

test("positions may come after the first frame, and move nothing", () => {
  const awaiting: BrowserModel = { ...harbour, positions: "awaited" };
  const { positions } = harbour;
  if (typeof positions === "string") throw new Error("expected positions");
  for (const keys of ["", "j j j", "2", "/ f e r r y", "G enter"]) {
    const compared = reduce(press(keys, wide, awaiting), {
      type: "compared",
      positions,
      byRules: [],
      beside: [],
    });
    expect([keys, where(compared)]).toEqual([keys, where(press(keys))]);
    expect(compared.search?.look.matches).toEqual(press(keys).search?.look.matches);
  }
});

const nothingYet: BrowserModel = {
  ...buildModel([]),
  positions: "awaited",
  reading: { read: 0, files: null },
};
const late = harbour.statements.slice(2);
const half: BrowserModel = {
  documents: harbour.documents,
  statements: late,
  timeline: buildTimeline(late, { axis: "refers-to" }),
  positions: "awaited",
  byRules: [],
  beside: [],
  reading: { read: 2, files: 3 },
};

/** All keys are pressed between the first half and the whole. */
function grow(keys: string): BrowserState {
  const models = [half, { ...harbour, positions: "awaited" as const }];
  const [first, whole] = models.map((model) => ({ type: "grown", model, notice: null }) as const);
  if (first === undefined || whole === undefined) throw new Error("expected two models");
  const begun = reduce(openState(nothingYet, screens, wide), first);
  const pressed = keys
    .split(" ")
    .filter((key) => key !== "")
    .reduce((state, key) => reduce(state, { type: "key", key }), begun);
  return reduce(pressed, whole);
}

test.for([
  ["", "timeline: 2015-22 a.0.0 (list)"],
  ["down up", "timeline: 2015/2017 c.0.1 (list)"],
  ["G", "timeline: undated a.1.1 (list)"],
  ["enter", "timeline: 2015/2017 c.0.1 (detail)"],
] as const)("what is read later moves nobody who has pressed “%s”: %s", ([keys, place]) => {
  expect(where(grow(keys))).toBe(place);
});

test("documents that are read later are folded as those before them", () => {
  const begun = reduce(press("3", wide, half), { type: "grown", model: harbour, notice: null });
  const { folded } = placeOf(begun);
  expect(folded.size).toBe(harbour.documents.length);
});

test("while documents are read that is said, then that they are compared", () => {
  const begun = openState(nothingYet, screens, wide);
  expect(begun.notice).toBeNull();
  expect(grow("").notice).toBe("comparing the documents …");
  const told = { type: "grown", model: half, notice: "1 problem" } as const;
  expect(reduce(begun, told).notice).toBe("1 problem");
});

test("where there is nothing to read the browser closes", () => {
  expect(reduce(openState(nothingYet, screens, wide), { type: "close" }).quitting).toBe(true);
});

test("the size that it has already changes nothing", () => {
  const state = press("");
  expect(reduce(state, { type: "resize", size: { ...wide } })).toBe(state);
});

test("Ctrl-L draws everything again and moves nothing", () => {
  const state = press("j ctrl-l");
  expect([state.request?.type, where(state)]).toEqual(["redraw", where(press("j"))]);
});

test("the detail scrolls while it has the keys, and no further than its last line", () => {
  const small: Size = { columns: 60, rows: 10 };
  expect(placeOf(press("enter j j", small)).detailTop).toBe(2);
  const end = press("enter G", small);
  const { view, cursor, detailTop } = placeOf(end);
  expect(detailTop).toBe(view.drawDetail(cursor, 60, (_, text) => text).length - 8);
  expect(placeOf(press("enter G escape j", small)).detailTop).toBe(0);
});

test("a model without statements can be browsed, if not far", () => {
  const empty = buildModel([]);
  const keys = "j G enter tab l h space / a enter n N c } 2 j enter tab space / a escape ? j q";
  expect(press(keys, wide, empty).quitting).toBe(true);
});

const anyKey = fc.constantFrom(
  ..."j k G g enter escape tab l h space } { c C / f e r y d n N 1 2 3 4 ? a w + - = F X x < > : pageup pagedown".split(
    " ",
  ),
);
const anySize = fc.record({
  columns: fc.integer({ min: 0, max: 130 }),
  rows: fc.integer({ min: 0, max: 45 }),
});

test("the cursor stays in sight, whatever keys and sizes come", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyKey, anySize), { maxLength: 40 }), (steps) => {
      let state = openState(harbour, screens, wide);
      for (const step of steps) {
        state = reduce(
          state,
          typeof step === "string" ? { type: "key", key: step } : { type: "resize", size: step },
        );
        const { view, cursor, top, detailTop } = placeOf(state);
        expect(cursor).toBeGreaterThanOrEqual(top);
        expect(cursor).toBeLessThan(Math.min(view.count, top + Math.max(1, state.size.rows)));
        expect(detailTop).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300 },
  );
});
