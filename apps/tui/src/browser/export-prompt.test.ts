import { expect, test } from "vitest";
import { harbour } from "../../test/harbour.ts";
import { screens } from "../screens.ts";
import type { BrowserState } from "./browser-state.ts";
import { openState, reduce } from "./state.ts";

function press(keys: string): BrowserState {
  return keys
    .split(" ")
    .filter((key) => key !== "")
    .reduce(
      (state, key) => reduce(state, { type: "key", key }),
      openState(harbour, screens, { columns: 100, rows: 30 }),
    );
}

test.for([
  ["o", "onrecord-timeline.md"],
  ["2 o", "onrecord-positions.md"],
  ["o ctrl-u x . c s v", "x.csv"],
  ["o backspace backspace j s o n q", "onrecord-timeline.jsonq"],
  ["o escape", null],
  ["o enter", null],
  ["3 o", null],
] as const)("after “%s” the name is %j", ([keys, name]) => {
  expect(press(keys).exporting?.name ?? null).toBe(name);
});

/** How many statements are written, and of what. */
function asked(keys: string): unknown {
  const { request } = press(keys);
  if (request?.type !== "export") return null;
  const { shown } = request;
  const { length } = shown.statements;
  if ("timeline" in shown) return [length, shown.timeline.entries.length, shown.timeline.axis];
  return [length, shown.positions.matters.map(({ changes }) => changes.length)];
}

test.for([
  ["o enter", [10, 9, "refers-to"]],
  ["a o enter", [10, 3, "stated-on"]],
  ["F j space 1 o enter", [2, 2, "refers-to"]],
  ["2 o enter", [6, [1, 1]]],
  ["2 c - w o enter", [4, [1]]],
  ["F / l o w e r e d enter space 2 o enter", [2, [1]]],
  ["o ctrl-u enter", null],
  ["o escape", null],
] as const)("“%s” asks for %j to be written", ([keys, expected]) => {
  expect(asked(keys)).toEqual(expected);
});
