import { expect, test } from "vitest";
import { readStatement } from "../reading/read-statement.ts";
import { say } from "../testing/build-statement.ts";
import { findReverted } from "./find-reverted.ts";

const readings = ["Pay £5.", "Pay £6.", "pay £5", "Pay £6.", "Pay £7."].map((text, at) =>
  readStatement(say(text, { document: `v${at}` })),
);

test("an edit that was taken back at once, each step used once", () => {
  const steps = [0, 1, 2, 3].map((before) => ({ before, after: before + 1 }));
  const found = findReverted(steps, readings).map(({ reverted }) => reverted);
  expect(found).toEqual([{ before: 0, between: 1, after: 2 }]);
});

test.for<readonly [string, readonly { readonly before: number; readonly after: number }[]]>([
  ["no second step", [{ before: 0, after: 1 }]],
  ["never other words", [{ before: 0, after: 2 }]],
  [
    "not the same words again",
    [
      { before: 2, after: 3 },
      { before: 3, after: 4 },
    ],
  ],
])("nothing taken back: %s", ([, steps]) => {
  expect(findReverted(steps, readings)).toEqual([]);
});
