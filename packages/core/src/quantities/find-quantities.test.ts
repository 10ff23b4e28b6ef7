import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quantity } from "../data.ts";
import { findQuantities } from "./find-quantities.ts";

type Expected = Partial<Quantity> & Pick<Quantity, "text" | "min" | "max" | "kind">;

const readRow: (line: string) => { text: string; quantities: Expected[] } = JSON.parse;

const gold = readFileSync(
  new URL("../../../../fixtures/quantities/sentences.jsonl", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => readRow(line));

const defaults = {
  unit: null,
  of: null,
  per: null,
  over: null,
  approximate: false,
  bound: "exact",
};

const withDefaults = (quantity: Expected) => ({ ...defaults, ...quantity });

describe("sentences of fixtures/quantities", () => {
  test.for(gold.map(({ text, quantities }) => [text, quantities] as const))(
    "%s",
    ([text, quantities]) => {
      expect(findQuantities(text)).toMatchObject(quantities.map(withDefaults));
    },
  );
});

const values = (text: string): string[] =>
  findQuantities(text).map(
    ({ min, max, kind }) => `${min === max ? min : `${min} to ${max}`} ${kind}`,
  );

test.for([
  ["rates from 5 percent to 10 percent", ["5 percent", "10 percent"]],
  ["pay ranges from £5 to £10", ["5 to 10 money"]],
  ["a lift of £1.5-2 million", ["1500000 to 2000000 money"]],
  ["a lift of £ 1,000", ["1000 money"]],
  ["one hundred and twenty thousand jobs", ["120000 count"]],
  ["between two hundred and five hundred jobs", ["200 to 500 count"]],
  ["two or three hospitals", ["2 to 3 count"]],
  ["5 to 10 million homes", ["5000000 to 10000000 count"]],
  ["a 1.5% rise", ["1.5 percent"]],
  ["a further 1¼ percent", ["1.25 percent"]],
  ["three-quarters of a percentage point", ["0.75 percentage-point"]],
  ["from 6 percent to 6 3/4 percent", ["6 percent", "6.75 percent"]],
  ["a tenfold rise", ["10 ratio"]],
  ["three times the number of beds", ["3 ratio"]],
  ["at least 2010 people", ["2010 count"]],
  ["500 of the children", ["500 count"]],
  ["eight of 10 voters", ["0.8 ratio"]],
  ["8 million low- and middle-income workers", ["8000000 count"]],
  ["5p pieces and 95 cents", ["0.05 money", "0.95 money"]],
  ["a £5m-a-year scheme", ["5000000 money"]],
  ["from £8 to £5 million", ["8000000 money", "5000000 money"]],
  ["from £500 to £2 million", ["500 money", "2000000 money"]],
  ["hundreds of pounds", ["200 to 999 money"]],
  ["hundreds of tonnes of rice", ["200 to 999 measure"]],
  ["a couple of hundred guests", ["200 count"]],
  ["a few dozen tents", ["24 to 119 count"]],
  ["thousands were turned away", ["2000 to 999999 count"]],
  ["half a mile of road", ["0.5 measure"]],
  ["three quarters of a billion dollars", ["750000000 money"]],
  ["two and a half per cent", ["2.5 percent"]],
  ["300 dollars of debt and 20 pounds of flour", ["300 money", "20 measure"]],
  ["a ratio of 10:1", ["10 ratio"]],
  ["₹1,00,000 and 1,00,00,000 ballots", ["100000 money", "10000000 count"]],
  ["a bill of $5.3 bn", ["5300000000 money"]],
  ["2m will fall ill", ["2000000 count"]],
  ["65m US hogs", ["65000000 count"]],
  ["a sum of £1000,000", ["1000000 money"]],
  ["5,000 ft under water", ["5000 measure"]],
  ["four out of every five men", ["0.8 ratio"]],
  ["two or three times larger", ["2 to 3 ratio"]],
  ["300,000 to 400,000 people year after year", ["300000 to 400000 count"]],
  ["7 of the 9 schools", ["7 count", "9 count"]],
] as const)("%s", ([text, expected]) => {
  expect(values(text)).toEqual(expected);
});

test.for([
  "in 2015",
  "the 2016 elections",
  "between 2015 and 2017",
  "the 2015-16 season",
  "a 17-year-old",
  "aged 17 to 24",
  "the age of 16",
  "between the ages of 17 and 20",
  "a boy of 17 whose relatives wait",
  "help people under 30",
  "even at 86 she writes",
  "from Sept. 19 to 22",
  "from 17 to 19 October",
  "10 a.m.",
  "a 911 caller",
  "three times he refused",
  "won 3-2",
  "the third of May",
  "the third of the group",
  "Oct. 11",
  "COVID-19",
  "an F-16",
  "a 401(k)",
  "10 Downing Street",
  "Channel 4 viewers",
  "note [12]",
  "2. Our plan",
  "24/7",
  "#5",
  "id=672426240989",
  "one another",
  "on their own two feet",
  "a double standard",
  "five days",
  "ten working days",
  "several schools",
  "about three times a century",
  "in phase two of the plan",
  "until people reach 65",
  "from 2011 - 12 onwards",
  "give 16- and 17-year-olds a vote",
  "test scores of pupils",
  "tens and twenties",
  "in their hundreds",
  "won 3:1 on the night",
  "Luke 3:16",
  "sections 12, 13 and 15",
  "a 10-member panel",
  "half the battle",
  "dial 999 at once",
  "one child in our school",
  "the poorest fifth of households",
  "constructor of toString",
  "$",
  "£m",
])("no quantity in %j", (text) => {
  expect(findQuantities(text)).toEqual([]);
});

test("a blank line parts a figure from what follows", () => {
  expect(findQuantities("We have 480\n\nchildren wait")[0]?.of).toBeNull();
  expect(findQuantities("We have 480\nchildren")[0]?.of).toBe("children");
});

const words = fc.constantFrom(
  ..."£ $ 5 1/2 ½ - – to between and from 20,000 million m half a of one in four per cent percent % basis points children year over at least 2015 , . twenty hundred \n\n minus double 10:30".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.array(words).map((list) => list.join(" ")),
  fc.array(words).map((list) => list.join("")),
);

test("spans are in order, apart, and hold the text; values are numbers", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { span, text: written, min, max } of findQuantities(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(text.slice(span[0], span[1])).toBe(written);
        expect(Number.isFinite(min) && Number.isFinite(max) && min <= max).toBe(true);
        last = span[1];
      }
      expect(findQuantities(text)).toEqual(findQuantities(text));
    }),
    { numRuns: 500 },
  );
});
