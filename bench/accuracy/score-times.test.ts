import { expect, test } from "vitest";
import type { GoldDocument, Timex } from "../predict/read-tml.ts";
import { countGroups, groupings } from "./count-groups.ts";
import { judgeTimes, type Judgement } from "./judge-times.ts";
import { listErrors } from "./list-errors.ts";
import { scoreTimes } from "./score-times.ts";
import type { Tagged } from "./time-tagger.ts";

const text = "They met in May 2015, two weeks later, and again on Monday night.";

const timex = (words: string, type: string, value: string): Timex => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, value };
};
const said = (words: string, type: string, value: string, rule = "a-rule"): Tagged => ({
  ...timex(words, type, value),
  rule,
});
const document: GoldDocument = {
  id: "a",
  text,
  creationTime: "2016-09-15",
  timexes: [
    timex("May 2015", "DATE", "2015-05"),
    timex("two weeks later", "DATE", ""),
    timex("Monday night", "TIME", "2016-09-12TNI"),
  ],
};

const outcomes = (judgements: readonly Judgement[]): string[] =>
  judgements.map(({ gold, said: found, isStrict, isType, isValue }) =>
    gold === null
      ? "spurious"
      : found === null
        ? "missed"
        : [isStrict && "span", isType && "type", isValue && "value"].filter(Boolean).join("+"),
  );

test.for([
  ["nothing", [], ["missed", "missed", "missed"]],
  [
    "the same",
    [
      said("May 2015", "DATE", "2015-05"),
      said("two weeks later", "DATE", ""),
      said("Monday night", "TIME", "2016-09-12TNI"),
    ],
    ["span+type+value", "span+type+value", "span+type+value"],
  ],
  [
    "white space at the ends does not count",
    [said(" May 2015", "DATE", "2015-05")],
    ["span+type+value", "missed", "missed"],
  ],
  [
    "one character shared is a pair",
    [said("2015, two", "DATE", "2015-05")],
    ["type+value", "missed", "missed"],
  ],
  [
    "a pair uses both up",
    [said("May", "DATE", "2015-05"), said("2015", "DATE", "2015")],
    ["type+value", "spurious", "missed", "missed"],
  ],
  [
    "what begins inside another is dropped",
    [said("Monday night", "TIME", "2016-09-12TNI"), said("night", "TIME", "TNI")],
    ["missed", "missed", "span+type+value"],
  ],
  [
    "other words, blank ones",
    [said("They", "DATE", ""), said(" ", "DATE", "")],
    ["spurious", "missed", "missed", "missed"],
  ],
] as const)("%s", ([, found, expected]) => {
  expect(outcomes(judgeTimes(document, found))).toEqual(expected);
});

const judged = judgeTimes(document, [
  said("They", "DATE", "PAST_REF"),
  said("May 2015", "DATE", "2015-05"),
  said("two weeks", "DURATION", "P2W", "duration"),
  said("Monday night", "TIME", "2016-09-12", "duration"),
]);

test("the figures are those of TempEval-3", () => {
  const score = scoreTimes(judged);
  expect(score).toMatchObject({ gold: 3, said: 4 });
  // Four found, three of them paired, two with the same words.
  expect(score.strict).toMatchObject({ precision: 2 / 4, recall: 2 / 3 });
  expect(score.strict.f1).toBeCloseTo(4 / 7);
  expect(score.relaxed.precision).toBe(3 / 4);
  expect(score.relaxed.recall).toBe(1);
  expect(score.relaxed.f1).toBeCloseTo(6 / 7);
  expect(score.typeAccuracy).toBe(2 / 3);
  // One of the three has no value in the gold.
  expect(score.valueAccuracy).toBe(1 / 2);
  expect(score.valueF1).toBeCloseTo((1 / 2) * (6 / 7));
  expect(score.strictValueF1).toBeCloseTo((2 * (1 / 4) * (1 / 3)) / (1 / 4 + 1 / 3));
});

test("of nothing, every figure is 0", () => {
  const { strict, valueF1, typeF1 } = scoreTimes([]);
  expect([strict.f1, valueF1, typeF1]).toEqual([0, 0, 0]);
});

test("groups tell which rule was wrong, and which type was missed", () => {
  expect(countGroups(judged, groupings.rule)).toEqual([
    { name: "duration", paired: 2, strict: 1, value: 0, missed: 0, spurious: 0 },
    { name: "a-rule", paired: 1, strict: 1, value: 1, missed: 0, spurious: 1 },
  ]);
  expect(countGroups(judgeTimes(document, []), groupings.type)).toEqual([
    { name: "DATE", paired: 0, strict: 0, value: 0, missed: 2, spurious: 0 },
    { name: "TIME", paired: 0, strict: 0, value: 0, missed: 1, spurious: 0 },
  ]);
});

test("errors say what was expected, what came, from which rule and where", () => {
  expect(listErrors(judged)).toEqual([
    "spurious        a, written 2016-09-15: gold – said [They | DATE | PAST_REF] by a-rule in “They met in May 2015, two weeks later, and a”",
    `span+type+value a, written 2016-09-15: gold [two weeks later | DATE | ] said [two weeks | DURATION | P2W] by duration in “${text}”`,
    "value           a, written 2016-09-15: gold [Monday night | TIME | 2016-09-12TNI] said [Monday night | TIME | 2016-09-12] by duration in “They met in May 2015, two weeks later, and again on Monday night.”",
  ]);
});
