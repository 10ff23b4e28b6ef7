import { expect, test } from "vitest";
import { readWording } from "../text/wording.ts";
import { alignInOrder } from "./align-in-order.ts";

const align = (before: readonly string[], after: readonly string[]): readonly string[] =>
  alignInOrder(before.map(readWording), after.map(readWording)).map(
    (link) => `${link.before.join("+")}=${link.after.join("+")}`,
  );

const ferry = "The island ferry will sail twice a day in winter.";
const toll = "The harbour toll for fishing boats ends in spring.";
const lamps = "Netherby lighthouse gets new lamps.";

test.for([
  ["the same", [ferry, toll], [ferry, toll], ["0=0", "1=1"]],
  ["one left out", [ferry, lamps, toll], [ferry, toll], ["0=0", "2=1"]],
  ["one put in", [ferry, toll], [lamps, ferry, toll], ["0=1", "1=2"]],
  [
    "one made two",
    ["The island ferry will sail twice a day in winter, and the harbour toll for boats ends."],
    ["The island ferry will sail twice a day in winter.", "The harbour toll for boats ends."],
    ["0=0+1"],
  ],
  [
    "two made one",
    ["The island ferry will sail twice a day in winter.", "The harbour toll for boats ends."],
    ["The island ferry will sail twice a day in winter, and the harbour toll for boats ends."],
    ["0+1=0"],
  ],
  ["nothing in common", [ferry], [lamps], []],
  ["what changed places is linked once", [ferry, toll], [toll, ferry], ["0=1"]],
  ["nothing before", [], [ferry], []],
] as const)("%s", ([, before, after, expected]) => {
  expect(align(before, after)).toEqual(expected);
});
