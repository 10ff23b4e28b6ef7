import { expect, test } from "vitest";
import { harbour } from "../../test/harbour.ts";
import { screens } from "../screens.ts";
import type { BrowserModel } from "./browser-model.ts";
import { type Action, type BrowserState, placeOf } from "./browser-state.ts";
import { openState, reduce } from "./state.ts";

const key = (name: string): Action => ({ type: "key", key: name });
const changed: Action = { type: "changed" };
const nothing: Action = { type: "reread", model: null, notice: "nothing there" };
const again: Action = { type: "reread", model: harbour, notice: "read again" };
const { positions } = harbour;
if (typeof positions === "string") throw new Error("expected positions");
const compared: Action = { type: "compared", positions, byRules: [], beside: [] };

function run(actions: readonly Action[], model: BrowserModel = harbour): BrowserState {
  return actions.reduce(reduce, openState(model, screens, { columns: 100, rows: 30 }));
}

/** How often the documents are asked to be read again. */
function asked(actions: readonly Action[], model: BrowserModel = harbour): number {
  const requests = actions.map((_, end) => run(actions.slice(0, end + 1), model).request);
  return requests.filter(
    (request, index) => request?.type === "reread" && requests[index - 1]?.type !== "reread",
  ).length;
}

test.for([
  [[key("r")], "now", "reading again …"],
  [[key("r"), key("r")], "now", "the documents are still being read"],
  [[key("r"), again], null, "read again"],
  [[key("r"), nothing], null, "nothing there"],
  [[changed], "now", "reading again …"],
  [[key("r"), changed], "again", "reading again …"],
  [[key("r"), changed, changed, again], "now", "reading again …"],
  [[key("r"), changed, again, again], null, "read again"],
] as const)("after %j it is read %j, and %j is said", ([actions, rereading, notice]) => {
  const state = run(actions);
  expect([state.rereading, state.notice]).toEqual([rereading, notice]);
});

test("what changes before all is compared is read again afterwards, not before", () => {
  const awaiting: BrowserModel = { ...harbour, positions: "awaited" };
  expect(asked([changed], awaiting)).toBe(0);
  expect(asked([key("r")], awaiting)).toBe(0);
  expect(asked([changed, compared], awaiting)).toBe(1);
});

function rowOf(state: BrowserState): string {
  const { view, cursor } = placeOf(state);
  return view.drawRow(cursor, 60, { brush: (_tone, text) => text, top: false, query: "" });
}

test("the reader stays where they are, and what they judged stays judged", () => {
  const judging = ["2", "c", "-"].map(key);
  const before = run(judging);
  const after = run([...judging, key("r"), again]);
  expect(rowOf(after)).toBe(rowOf(before));
  expect(rowOf(after)).toContain("- ↓  lowered");
});

test.for([
  ["e", "docs/a.md", 1],
  ["c e", "docs/c.md", 1],
  ["2 c e", "docs/c.md", 1],
  ["d e", "docs/a.md", 1],
] as const)("“%s” asks for %s at line %i", ([keys, path, line]) => {
  const state = run(keys.split(" ").map(key));
  expect(state.request).toMatchObject({ type: "edit", path, line });
});

test.for([
  ["up e", harbour, "nothing to edit here"],
  [
    "e",
    {
      ...harbour,
      documents: harbour.documents.map((one) => Object.assign({}, one, { path: null })),
    },
    "this document is no file of its own",
  ],
] as const)("“%s” asks for nothing where there is no file: %j", ([keys, model, notice]) => {
  const state = run(keys.split(" ").map(key), model);
  expect([state.request, state.notice]).toEqual([null, notice]);
});
