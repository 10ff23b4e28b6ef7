import { expect, test } from "vitest";
import { harbour } from "../../test/harbour.ts";
import { screens } from "../screens.ts";
import { type Action, type BrowserState, placeOf } from "./browser-state.ts";
import type { BrowserModel } from "./browser-model.ts";
import { openState, reduce } from "./state.ts";
import { pairOf } from "./verdicts.ts";

const { positions } = harbour;
if (typeof positions === "string") throw new Error("expected positions");
const [berths, ferry] = positions.matters.map(({ changes }) => changes[0]);
if (berths === undefined || ferry === undefined) throw new Error("expected two changes");

function press(keys: string, from: BrowserState = open()): BrowserState {
  return keys
    .split(" ")
    .filter((key) => key !== "")
    .reduce((state, key) => reduce(state, { type: "key", key }), from);
}

function open(model: BrowserModel = harbour): BrowserState {
  return openState(model, screens, { columns: 120, rows: 40 });
}

/** The changes, each with what a person says of it, in the order of the screen. */
function changeRows(state: BrowserState): readonly string[] {
  const { view } = placeOf(state);
  return Array.from({ length: view.count }, (_, row) =>
    view.drawRow(row, 60, { brush: (_tone, text) => text, top: false, query: "" }),
  ).flatMap((line) => /^[ +=-] .{13}/.exec(line)?.[0].trimEnd() ?? []);
}

const screen = ({ screen: name }: BrowserState): string => name;

test.for([
  ["2 c", ["  ↓  lowered", "  ⇄? reversed"], null],
  ["2 c +", ["+ ↓  lowered", "  ⇄? reversed"], "accepted: lowered"],
  ["2 c -", ["- ↓  lowered", "  ⇄? reversed"], "rejected: it counts for nothing"],
  ["2 c - -", ["  ↓  lowered", "  ⇄? reversed"], "no verdict: lowered, as the rules see it"],
  ["2 c + -", ["- ↓  lowered", "  ⇄? reversed"], "rejected: it counts for nothing"],
  ["2 c - c +", ["- ↓  lowered", "+ ⇄  reversed"], "accepted: reversed"],
  ["2 c enter -", ["- ↓  lowered", "  ⇄? reversed"], "rejected: it counts for nothing"],
  ["2 c = G k enter", ["= ≠  disputed", "  ⇄? reversed"], "relabelled: disputed, not lowered"],
  ["2 c = G k enter +", ["+ ↓  lowered", "  ⇄? reversed"], "accepted: lowered"],
  [
    "2 c = G k enter =",
    ["  ↓  lowered", "  ⇄? reversed"],
    "no verdict: lowered, as the rules see it",
  ],
  ["2 c = / l o w e r e d enter enter", ["+ ↓  lowered", "  ⇄? reversed"], "accepted: lowered"],
  ["2 c = escape", ["  ↓  lowered", "  ⇄? reversed"], null],
  ["2 +", ["  ↓  lowered", "  ⇄? reversed"], "stand on a change to judge it"],
  ["2 =", ["  ↓  lowered", "  ⇄? reversed"], "stand on a change to judge it"],
  ["2 c - w", ["  ⇄? reversed"], "1 rejected change hidden"],
] as const)("after “%s”: %j, and %j is said", ([keys, shown, notice]) => {
  const state = press(keys);
  expect([screen(state), changeRows(state), state.notice]).toEqual(["positions", shown, notice]);
});

test("the reader stays on what they judge, and the next change is the next one", () => {
  const { view, cursor } = placeOf(press("2 c -"));
  expect(view.key(cursor)).toContain(berths.after);
  const next = placeOf(press("2 c - c"));
  expect(next.view.key(next.cursor)).toContain(ferry.after);
});

test("no key and no number leads to the question what a change should be called", () => {
  for (const key of ["4", "5", "6", "7", "8"]) expect(press(key).screen).not.toBe("relabel");
  expect(press("2 c =").screen).toBe("relabel");
  expect(press("2 c = escape").screen).toBe("positions");
});

test.for([
  ["2 c +", { verdict: "accepted" }],
  ["2 c + +", null],
  ["2 c -", { verdict: "rejected" }],
  ["2 c = G enter", { verdict: "relabelled", kind: "related" }],
] as const)("“%s” asks for %j to be written on the change as the rules see it", ([keys, given]) => {
  expect(press(keys).request).toMatchObject({
    type: "judge",
    pair: pairOf(berths),
    judgement: given,
    judged: { change: berths, matter: { label: "berths" } },
  });
});

/** As a review file left it. */
const judged: BrowserModel = {
  ...harbour,
  byRules: [berths],
  positions: {
    ...positions,
    matters: positions.matters.map((matter) => ({
      ...matter,
      changes: matter.changes.map((change) =>
        change === berths
          ? { ...berths, kind: "unmet", said: "lowered", review: "relabelled", note: "late" }
          : change,
      ),
    })),
  },
};

test.for([
  ["2 c", "= ✗  unmet", null],
  ["2 c =", "  ↓  lowered", null],
  ["2 c = -", "- ↓  lowered", { verdict: "rejected" }],
  ["2 c -", "- ↓  lowered", { verdict: "rejected", note: "late" }],
  ["2 c +", "+ ↓  lowered", { verdict: "accepted", note: "late" }],
] as const)("after “%s” a change that the review file relabels is “%s”", ([keys, row, given]) => {
  const state = press(keys, open(judged));
  expect(changeRows(state)[0]).toBe(row);
  expect(state.request?.type === "judge" ? state.request.judgement : null).toEqual(given);
});

const pair = pairOf(berths);
const dropped: Action = { type: "dropped", pair, says: "the disk is full" };
const kept: Action = { type: "kept", pair, saved: { verdict: "accepted" } };

test.for([
  [[dropped], "  ↓  lowered"],
  [[kept, dropped], "+ ↓  lowered"],
  [[kept], "- ↓  lowered"],
] as const)("what could not be written is taken back to what is: %j", ([actions, row]) => {
  const state = actions.reduce(reduce, press("2 c + -"));
  expect(changeRows(state)[0]).toBe(row);
  const failed: readonly Action[] = actions;
  expect(state.notice === "not written: the disk is full").toBe(failed.includes(dropped));
});

test("verdicts hold when the documents are compared anew", () => {
  const state = press("2 c -");
  const again = reduce(state, { type: "compared", positions, byRules: [], beside: [] });
  expect(changeRows(again)).toEqual(changeRows(state));
});
