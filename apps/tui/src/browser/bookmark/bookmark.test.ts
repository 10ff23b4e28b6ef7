import { expect, test } from "vitest";
import { harbour } from "../../../test/harbour.ts";
import { screens } from "../../screens.ts";
import type { BrowserModel } from "../browser-model.ts";
import { type Action, type BrowserState, type Size, placeOf } from "../browser-state.ts";
import { drawFrame } from "../frame.ts";
import { plainBrush } from "../presentation/brush.ts";
import { openState, reduce } from "../state.ts";
import { bookmarkOf } from "./bookmark-of.ts";
import type { Bookmark } from "./bookmark.ts";

const size: Size = { columns: 100, rows: 30 };
const nothingRead: BrowserModel = {
  documents: [],
  statements: [],
  timeline: { axis: "refers-to", entries: [], undated: [] },
  positions: "awaited",
  byRules: [],
  beside: [],
  reading: { read: 0, files: null },
};
const awaited: BrowserModel = { ...harbour, positions: "awaited" };

function press(state: BrowserState, keys: string): BrowserState {
  return keys
    .split(" ")
    .filter((key) => key !== "")
    .reduce((before, key) => reduce(before, { type: "key", key }), state);
}

function read(state: BrowserState, model: BrowserModel = awaited): BrowserState {
  const { positions } = harbour;
  if (typeof positions === "string") throw new Error("expected positions");
  const actions: readonly Action[] = [
    { type: "grown", model, notice: null },
    { type: "compared", positions, byRules: [], beside: [] },
  ];
  return actions.reduce(reduce, state);
}

/** As it is kept, and read again. */
function leave(state: BrowserState): Bookmark {
  const bookmark = bookmarkOf(state);
  if (bookmark === null) throw new Error("expected something to keep");
  return structuredClone(bookmark);
}

/** The next visit: nothing is read at first, then comes what was kept. */
function comeBack(bookmark: Bookmark, model: BrowserModel = awaited): BrowserState {
  return read(
    reduce(openState(nothingRead, screens, size), { type: "remembered", bookmark }),
    model,
  );
}

const first = (): BrowserState => read(openState(nothingRead, screens, size));

function where(state: BrowserState): string {
  const { view, cursor, pane, top } = placeOf(state);
  const row = view.count === 0 ? "nowhere" : view.key(cursor);
  const short = row.replaceAll("docs/", "").replaceAll(".md#", ".");
  return `${state.screen}: ${short} (${pane}, from ${top}, of ${view.count})`;
}

test.for([
  "",
  "j j j",
  "G enter",
  "space",
  "} } space",
  "a G",
  "2 c",
  "2 c enter",
  "2 w j",
  "3 enter j j",
  "3 enter G space",
  "F j space 1",
])("after “%s” the next visit begins where the last one ended", (keys) => {
  const left = press(first(), keys);
  const back = comeBack(leave(left));
  expect(where(back)).toBe(where(left));
  // Below the lines that tell of the filter.
  expect(drawFrame(back, plainBrush).slice(3)).toEqual(drawFrame(left, plainBrush).slice(3));
  expect(leave(back)).toEqual(leave(left));
});

test.for(["2 ?", "2 F j", "2 c ="])("after “%s” it begins on the screen before that", (keys) => {
  const left = press(first(), keys);
  expect(where(comeBack(leave(left)))).toBe(where(press(left, "escape")));
});

test("each screen is where it was left, also one that is not looked at meanwhile", () => {
  const left = press(first(), "2 c 3 enter j 1 j");
  const once = comeBack(leave(left));
  const twice = comeBack(leave(press(once, "j")));
  expect(where(press(twice, "2"))).toBe(where(press(left, "2")));
  expect(where(press(twice, "3"))).toBe(where(press(left, "3")));
});

test("a filter of last time is told as such until it is changed", () => {
  const left = press(first(), "F j space 1");
  expect(drawFrame(left, plainBrush).join("\n")).not.toContain("as you left it");
  const back = comeBack(leave(left));
  const only = / as you left it, only Ines Holt .*X show all/;
  expect(drawFrame(back, plainBrush).join("\n")).toMatch(only);
  expect(drawFrame(press(back, "j"), plainBrush).join("\n")).toMatch(only);
  const other = drawFrame(press(back, "F space"), plainBrush).join("\n");
  expect(other).toContain(" only ");
  expect(other).not.toContain("as you left it");
  expect(leave(press(back, "X")).filter).toEqual({});
});

test("weak evidence that is hidden since last time is told of", () => {
  const back = comeBack(leave(press(first(), "2 w")));
  expect(drawFrame(back, plainBrush)[0]).toContain("[2 Positions: without weak]");
});

test("what is not there any more is dropped", () => {
  const kept = leave(press(first(), "} } space G"));
  const { timeline } = kept.places;
  if (timeline === undefined) throw new Error("expected a place");
  const gone: Bookmark = {
    screen: "a screen of another version",
    axis: "refers-to",
    weak: true,
    filter: {
      holder: ["Nobody"],
      act: ["pledge", "nothing"],
      "another facet": ["x"],
      kind: ["no"],
    },
    places: {
      timeline: { ...timeline, row: "1066 x", about: "x", group: "y", folded: ["year 1066"] },
      elsewhere: timeline,
    },
  };
  const back = comeBack(gone);
  expect(back.screen).toBe("timeline");
  expect(back.options.filter).toEqual({ act: ["pledge"] });
  expect(where(back)).toMatch(/^timeline: \S+ \S+ \(list, from 0/);
  const { places } = leave(back);
  expect(Object.keys(places)).toEqual(["timeline"]);
  expect(places["timeline"]).toMatchObject({ folded: [], unfolded: [] });
});

test("a row that is gone gives its place to the group that it stood in", () => {
  const left = press(first(), "c");
  const kept = leave(left);
  const { timeline } = kept.places;
  if (timeline === undefined) throw new Error("expected a place");
  const places = { timeline: { ...timeline, row: "gone", about: null, detailTop: 3 } };
  expect(where(comeBack({ ...kept, places }))).toBe("timeline: month 2018-1 (list, from 0, of 18)");
});

test("who has pressed a key by then stays where they are", () => {
  const bookmark = leave(press(first(), "a 2 c"));
  const touched = press(openState(awaited, screens, size), "j");
  const told = reduce(touched, { type: "remembered", bookmark });
  expect(where(told)).toBe(where(touched));
  expect(told.options).toBe(touched.options);
  expect(where(press(read(told), "2"))).toContain("change m0");
});

test("nothing is kept before all is read", () => {
  expect(bookmarkOf(press(openState(nothingRead, screens, size), "2"))).toBeNull();
});
