import { expect, test } from "vitest";
import { count, figure, say } from "../testing/build-statement.ts";
import { compareFigures } from "./compare-figures.ts";
import { pairReadings } from "./pair.ts";
import { readStatement } from "./read-statement.ts";
import { plainWeights } from "./weigh-terms.ts";

type Said = readonly [text: string, ...quantities: ReturnType<typeof figure>[]];

function compare([before, ...some]: Said, [after, ...others]: Said): readonly string[] {
  const pair = pairReadings(
    readStatement(say(before, { quantities: some })),
    readStatement(say(after, { quantities: others })),
    plainWeights,
    "subject",
  );
  return compareFigures(pair).map(
    (found) => `${found.before.quantity.text} ${found.direction} ${found.after.quantity.text}`,
  );
}

const percent = (text: string, min: number, max?: number): ReturnType<typeof figure> =>
  figure(text, "percent", max === undefined ? [min] : [min, max]);

test.for<readonly [string, Said, Said, readonly string[]]>([
  [
    "the same thing counted",
    ["350 trawlers and 20 tugs", count("350", 350, "trawlers"), count("20", 20, "tugs")],
    ["30 tugs and 480 trawlers", count("30", 30, "tugs"), count("480", 480, "trawlers")],
    ["350 raised 480", "20 raised 30"],
  ],
  [
    "the value, not the old value and not the size of the change",
    ["the toll rate falls from 6% to 5%", percent("6%", 6), percent("5%", 5)],
    ["the toll rate falls from 5% to 4%", percent("5%", 5), percent("4%", 4)],
    ["5% lowered 4%"],
  ],
  [
    "sizes, where no values are given",
    ["reduce the crew number by 200", count("200", 200)],
    ["reduce the crew number by 150", count("150", 150)],
    ["200 lowered 150"],
  ],
  [
    "no mark that something else passes, and no end of a longer figure",
    ["keep the toll rate at 3 percent", percent("3 percent", 3)],
    [
      "keep the toll rate until lateness falls below 6-1/2 percent, with the 2 percent goal in sight",
      percent("6-1/2 percent", 6.5),
      percent("2 percent", 2),
    ],
    [],
  ],
  [
    "marks, where no values are given",
    ["once lateness falls below 6 percent", percent("6 percent", 6)],
    ["once lateness falls below 5 percent", percent("5 percent", 5)],
    ["6 percent lowered 5 percent"],
  ],
  [
    "ranges that cross are equal",
    ["a toll rate of 1 to 4%", percent("1 to 4%", 1, 4)],
    ["a toll rate of 2 to 3%", percent("2 to 3%", 2, 3)],
    ["1 to 4% equal 2 to 3%"],
  ],
  [
    "another thing",
    ["350 trawlers", count("350", 350, "trawlers")],
    ["480 pilots", count("480", 480, "pilots")],
    [],
  ],
  [
    "another kind",
    ["a toll of 5%", percent("5%", 5)],
    ["a toll of £5", figure("£5", "money", [5])],
    [],
  ],
  ["nothing that names it", ["it was 5%", percent("5%", 5)], ["it was 6%", percent("6%", 6)], []],
])("%s", ([, before, after, found]) => {
  expect(compare(before, after).toSorted()).toEqual(found.toSorted());
});
