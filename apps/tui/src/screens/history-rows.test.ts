import { writePositions, writeTimeline } from "@onrecord/export";
import { expect, test } from "vitest";
import { mooring } from "../../test/mooring.ts";
import { type BrowserState, placeOf } from "../browser/browser-state.ts";
import { plainBrush } from "../browser/presentation/brush.ts";
import { widthOf } from "../browser/presentation/fit.ts";
import { shownOf } from "../browser/shown.ts";
import { openState, reduce } from "../browser/state.ts";
import { screens } from "../screens.ts";

const size = { columns: 100, rows: 40 };

function press(keys: string): BrowserState {
  return keys
    .split(" ")
    .reduce((state, key) => reduce(state, { type: "key", key }), openState(mooring, screens, size));
}

function rows(state: BrowserState, width = 90): readonly string[] {
  const { view } = placeOf(state);
  const look = { brush: plainBrush, query: "", top: false };
  return Array.from({ length: view.count }, (_, row) => view.drawRow(row, width, look).trimEnd());
}

const row = (state: BrowserState): string => rows(state)[placeOf(state).cursor] ?? "";

function detail(keys: string): readonly string[] {
  const { view, cursor } = placeOf(press(keys));
  return view.drawDetail(cursor, 76, plainBrush);
}

test("each sentence that a version changed, added or took out is a row, each change beneath it another", () => {
  expect(rows(press("2"))).toMatchInlineSnapshot(`
    [
      "▾ Versions of rules.md@1 … rules.md@3                              3 versions, 4 sentences",
      "  ▾ Boats pay a toll of 8 pounds a night.            A──────B───────C  raised ×2 2021–2022",
      "    ↑  raised       2 Mar 2021   A→B 5 pounds → 6 pounds Boats pay a toll of 6 pounds a n…",
      "    ↑  raised       20 May 2022  B→C 6 pounds → 8 pounds Boats pay a toll of 8 pounds a n…",
      "  ▾ Crews should keep the quay clear.                A──────B────────  weakened 2 Mar 2021",
      "    ▽  weakened     2 Mar 2021   A→B Crews should keep the quay clear.",
      "    Dogs are allowed on the quay.                  A───────────────  taken out 20 May 2022",
      "    Every crew must carry a radio.                     ───────────────C  added 20 May 2022",
    ]
  `);
});

test("where there is little room, signs tell what became of a sentence", () => {
  expect(rows(press("2"), 48).slice(0, 4)).toMatchInlineSnapshot(`
    [
      "▾ Versions of rules.md@1 … rules.md@3 3 versions",
      "  ▾ Boats pay a toll of 8 p… raised ×2 2021–2022",
      "    ↑  raised     2 Mar 2021  A→B 5 pounds → 6 …",
      "    ↑  raised     20 May 2022 B→C 6 pounds → 8 …",
    ]
  `);
});

test("rows are as wide as asked and details no wider, whatever the width", () => {
  const { view } = placeOf(press("2"));
  const look = { brush: plainBrush, query: "", top: false };
  for (let width = 26; width < 130; width += 1) {
    for (let index = 0; index < view.count; index += 1) {
      expect(widthOf(view.drawRow(index, width, look))).toBe(width);
      const lines = view.drawDetail(index, width, plainBrush);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    }
  }
});

test("a sentence is shown in the words of each version, with what differs", () => {
  expect(detail("2")).toMatchInlineSnapshot(`
    [
      "Boats pay a toll of 8 pounds a night.",
      "A────────────────────────────B─────────────────────────────C",
      "rules.md@1 … rules.md@3",
      "2 of 3 versions changed it",
      "",
      "A 10 January 2020, line 3: first seen",
      "  Boats pay a toll of 5 pounds a night.",
      "",
      "B 2 March 2021, line 3: ↑ raised",
      "  Boats pay a toll of [-5-]{+6+} pounds a night.",
      "  1. 5 pounds before, 6 pounds after; same unit, same period",
      "     (change/comparable-figure)",
      "",
      "C 20 May 2022, line 3: ↑ raised",
      "  Boats pay a toll of [-6-]{+8+} pounds a night.",
      "  1. 6 pounds before, 8 pounds after; same unit, same period",
      "     (change/comparable-figure)",
    ]
  `);
});

test("what was taken out is shown with the proof", () => {
  expect(detail("2 c c c c").join("\n")).toContain("20 May 2022: − taken out");
});

test("the text itself tells of its versions", () => {
  expect(detail("2 g")).toMatchInlineSnapshot(`
    [
      "rules.md@1 … rules.md@3",
      "",
      "3 versions of one text, 10 January 2020 to 20 May 2022: 4 sentences changed,",
      "added or taken out, 2 as before",
      "",
      "A 10 January 2020  rules.md@1",
      "B 2 March 2021  rules.md@2",
      "C 20 May 2022  rules.md@3",
    ]
  `);
});

test.for([
  ["2 c", "raised       2 Mar 2021"],
  ["2 c c", "raised       20 May 2022"],
  ["2 c c c", "weakened     2 Mar 2021"],
  ["2 c c c c", "Dogs are allowed on the quay."],
  ["2 c c c c c", "Every crew must carry a radio."],
  ["2 c c c c c c", "raised       2 Mar 2021"],
  ["2 / r a d i o", "Every crew must carry a radio."],
  ["2 / d o g s", "Dogs are allowed on the quay."],
] as const)("“%s” leads to %s", ([keys, words]) => {
  expect(row(press(keys))).toContain(words);
});

test("a change between versions can be judged where it stands", () => {
  const state = press("2 c -");
  expect(row(state)).toContain("- ↑  raised");
  expect(rows(state)[1]).toContain("rejected, raised 2021–2022");
  expect(state.request).toMatchObject({ type: "judge", judgement: { verdict: "rejected" } });
});

test.for([
  ["2", "y", { type: "copy" }],
  ["2", "e", { type: "edit", document: "rules.md@3", line: 3 }],
  ["2 c", "e", { type: "edit", document: "rules.md@2", line: 3 }],
  ["2 c c c c", "e", { type: "edit", document: "rules.md@2", line: 5 }],
] as const)("“%s %s” asks for %j", ([keys, key, request]) => {
  expect(press(`${keys} ${key}`).request).toMatchObject(request);
});

function filtered(filter: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const opened = openState(mooring, screens, size);
  const state = { ...opened, options: { ...opened.options, filter } };
  return rows(reduce(state, { type: "key", key: "2" }));
}

test.for([
  [{ kind: ["weakened"] }, ["Versions", "Crews should", "weakened"]],
  [{ act: ["demand"] }, ["Versions", "Crews should", "weakened", "Every crew"]],
  [{ document: ["rules.md@1"] }, ["Versions", "Boats pay", "raised", "Crews", "weakened", "Dogs"]],
  [{ act: ["pledge"] }, []],
] as const)("the filter %j leaves %j", ([filter, left]) => {
  const found = filtered(filter);
  expect(found.length).toBe(left.length);
  expect(left.every((words, index) => found[index]?.includes(words) === true)).toBe(true);
});

test("what versions merely restate is told to those who ask for it", () => {
  expect(filtered({ kind: ["restated"] }).join("\n")).toContain("restated     20 May 2022");
  expect(rows(press("2")).join("\n")).not.toContain("restated");
});

test("what is shown can be written, all of it or what passes the filter", () => {
  const { catalogue, options } = press("2");
  for (const filter of [{}, { kind: ["weakened"] }, { act: ["pledge"] }]) {
    for (const what of ["positions", "timeline"] as const) {
      const shown = shownOf(catalogue, { ...options, filter }, what);
      if (shown === null) throw new Error("expected something to write");
      const { statements } = shown;
      const written =
        "timeline" in shown
          ? writeTimeline(shown.timeline, statements, "text", { changes: shown.changes })
          : writePositions(shown.positions, statements, "text");
      expect(written.includes("weakened")).toBe(!("act" in filter));
    }
  }
});
