import { expect, test } from "vitest";
import { dated, say } from "../testing/build-statement.ts";
import { isRollCall } from "./is-roll-call.ts";
import { readDeadline } from "./read-deadline.ts";
import { readMove } from "./read-move.ts";
import { readStatement } from "./read-statement.ts";

test.for([
  ["The board decided to leave the toll unchanged.", "kept"],
  ["The board voted to raise the toll to 5 per cent.", "raised"],
  ["The board will cut the toll to 4 per cent.", "lowered"],
  ["The board will cut the toll and raise the fee.", null],
  ["The board met on Monday.", null],
] as const)("%j: the level is %j", ([text, move]) => {
  expect(readMove(readStatement(say(text)))).toBe(move);
});

test.for([
  ["Voting for it were: Ann Bell, Chair; Tom Reed; Una Marsh; Ivor Wray; Lena Holt.", true],
  ["Ann Bell and Tom Reed asked the Harbour Board to keep the toll as it is.", false],
  ["Ann Bell", false],
] as const)("%j is a list of names: %j", ([text, expected]) => {
  expect(isRollCall(readStatement(say(text)))).toBe(expected);
});

test.for([
  ["P10Y", "2026-12-31"],
  ["P3W", undefined],
] as const)("within %j of 2016 is by %j", ([value, day]) => {
  const deadline = {
    span: [32, 44],
    text: "ten years",
    type: "DURATION",
    value,
    edtf: null,
    earliest: null,
    latest: null,
    because: [],
  } as const;
  const said = say("We will dredge the channel within ten years.", { statedOn: dated("2016") });
  expect(readDeadline(readStatement({ ...said, deadline }))?.latest).toBe(day);
});
