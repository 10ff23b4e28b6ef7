import { expect, test } from "vitest";
import { harbour } from "../../../test/harbour.ts";
import { screens } from "../../screens.ts";
import { type Action, type BrowserState, type Size, placeOf } from "../browser-state.ts";
import { drawFrame } from "../frame.ts";
import { plainBrush } from "../presentation/brush.ts";
import { openState, reduce } from "../state.ts";
import type { MouseReport } from "./mouse-report.ts";

/** Keys, and what the mouse does: `click 10,5`, `up 10,5`, `down 10,5`. */
function run(steps: readonly string[], size: Size = { columns: 100, rows: 12 }): BrowserState {
  const deeds: Readonly<Record<string, MouseReport["did"]>> = {
    click: "click",
    up: "wheel-up",
    down: "wheel-down",
  };
  return steps
    .map((step): Action => {
      const [, name = "", column, row] = /^(\w+) (\d+),(\d+)$/.exec(step) ?? [];
      const did = deeds[name];
      return did === undefined
        ? { type: "key", key: step }
        : { type: "mouse", report: { did, column: Number(column), row: Number(row) } };
    })
    .reduce(reduce, openState(harbour, screens, size));
}

function where(state: BrowserState): string {
  const { view, cursor, pane, top } = placeOf(state);
  const key = view.key(cursor).replaceAll("docs/", "").replaceAll(".md#", ".");
  return `${state.screen}: ${key}, ${pane}, from ${top}`;
}

// At 100×12 the header is the first line and ten rows follow; the detail begins in column 54.
test.for<readonly [readonly string[], string]>([
  [["click 5,5"], "timeline: 2015-22 a.0.0, list, from 0"],
  [["m", "click 5,5"], "timeline: ../2016-12-31 a.0.1, list, from 0"],
  [["m", "click 5,5", "m", "click 5,3"], "timeline: ../2016-12-31 a.0.1, list, from 0"],
  [["m", "click 5,5", "click 5,5"], "timeline: ../2016-12-31 a.0.1, detail, from 0"],
  [["m", "click 5,5", "click 5,5", "click 5,5"], "timeline: ../2016-12-31 a.0.1, list, from 0"],
  [["m", "click 5,10", "click 5,10"], "timeline: 2016-10-17 b.0.0, detail, from 0"],
  [["m", "click 70,4"], "timeline: 2015-22 a.0.0, detail, from 0"],
  [["m", "click 70,4", "click 70,4"], "timeline: 2015-22 a.0.0, detail, from 0"],
  [["m", "click 70,4", "click 5,3"], "timeline: 2015/2017 c.0.1, list, from 0"],
  [["m", "down 5,5"], "timeline: year 2016, list, from 3"],
  [["m", "down 5,5", "down 5,5", "down 5,5"], "timeline: month 2016-10, list, from 8"],
  [["m", "down 5,5", "up 5,5", "up 5,5"], "timeline: year 2016, list, from 0"],
  [["m", "G", "up 5,5"], "timeline: 2018-01-18 c.0.2, list, from 5"],
  [["m", "down 70,5"], "timeline: 2015-22 a.0.0, list, from 0"],
  [["m", "down 5,5", "click 5,2"], "timeline: ../2016-12-31 a.0.1, list, from 3"],
  [["m", "click 5,1", "click 5,1"], "timeline: year 2015, list, from 0"],
  // Beside everything.
  [["m", "click 5,11"], "timeline: 2015-22 a.0.0, list, from 0"],
  [["m", "click 5,99998"], "timeline: 2015-22 a.0.0, list, from 0"],
  [["m", "click 99998,5"], "timeline: 2015-22 a.0.0, list, from 0"],
  [["m", "/", "click 5,5"], "timeline: 2015-22 a.0.0, list, from 0"],
  [["m", ":", "down 5,5"], "timeline: 2015-22 a.0.0, list, from 0"],
])("%j leads to %s", ([steps, place]) => {
  expect(where(run(steps))).toBe(place);
});

test("a row stays under the pointer, so that a second click opens it", () => {
  const once = run(["m", "down 5,5", "click 5,2"]);
  expect(placeOf(once).cursor - placeOf(once).top).toBe(1);
  const opened = run(["m", "down 5,5", "click 5,2", "click 5,2"]);
  expect(placeOf(opened)).toMatchObject({ pane: "detail", top: 3 });
  const folded = run(["m", "down 5,5", "click 5,1"]);
  expect(placeOf(folded).folded).toEqual(new Set(["year 2016"]));
});

test("on a narrow terminal the wheel scrolls the pane in sight", () => {
  const state = run(["m", "enter", "down 5,3"], { columns: 60, rows: 8 });
  expect(placeOf(state)).toMatchObject({ pane: "detail", detailTop: 3 });
});

test("beside the list the wheel scrolls the detail, which has not the keys", () => {
  const state = run(["m", "down 70,3"], { columns: 100, rows: 8 });
  expect(placeOf(state)).toMatchObject({ pane: "list", detailTop: 3, top: 0 });
});

test.for([120, 100, 80, 60, 40])("in %i columns every tab leads to its screen", (columns) => {
  const [header = ""] = drawFrame(run(["m"], { columns, rows: 12 }), plainBrush);
  const shown = [...header.matchAll(/ ([23F?])(?= |$)/g)];
  expect(shown.length).toBeGreaterThan(0);
  const names = { 2: "positions", 3: "documents", F: "filters", "?": "help" };
  for (const { index, 1: key } of shown) {
    const state = run(["m", `click ${index + 1},0`], { columns, rows: 12 });
    expect(state.screen).toBe(Object.entries(names).find(([name]) => name === key)?.[1]);
  }
  expect(run(["m", "click 1,0"], { columns, rows: 12 }).screen).toBe("timeline");
  expect(run(["m", `click ${columns - 1},0`], { columns, rows: 12 }).screen).toBe("timeline");
});

test("the header tells whose the mouse is, and m gives it back", () => {
  const [header = ""] = drawFrame(run(["m"]), plainBrush);
  expect(header).toMatch(/ mouse {2}2\/18 $/);
  const last = (steps: readonly string[]): string =>
    drawFrame(run(steps, { columns: 160, rows: 12 }), plainBrush).at(-1) ?? "";
  expect(last(["m", "j"])).toContain("m mouse off");
  expect(last(["m", "m", "j"])).not.toContain("mouse");
});

test("a click opens what Enter opens, whatever that is on the screen", () => {
  const state = run(["m", "F", "j", "click 5,3", "click 5,3"]);
  expect(Object.keys(state.options.filter)).toHaveLength(1);
});
