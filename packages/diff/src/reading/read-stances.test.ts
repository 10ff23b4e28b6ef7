import { expect, test } from "vitest";
import { say } from "../testing/build-statement.ts";
import { readStatement } from "./read-statement.ts";
import { readNegated, readStances } from "./read-stances.ts";

/** The sides taken, each with what it is taken on and, behind a stroke, what of that comes first. */
function tell(text: string, polarity: "positive" | "negative" = "positive"): string {
  const reading = readStatement(say(text, { polarity }));
  return readStances(reading, readNegated(reading))
    .map(({ side, text: words, cue, object, head }) =>
      [side, cue ? words : `(${words})`, [...object].join(), "|", [...head].join()].join(" "),
    )
    .join("; ");
}

test.for([
  [
    "We will keep the harbour toll.",
    "for keep harbour,toll,harbour toll | harbour,toll,harbour toll",
  ],
  [
    "We will scrap the harbour toll.",
    "against scrap harbour,toll,harbour toll | harbour,toll,harbour toll",
  ],
  [
    "We will not keep the harbour toll.",
    "against not keep harbour,toll,harbour toll | harbour,toll,harbour toll",
  ],
  [
    "We will not scrap the harbour toll.",
    "for not scrap harbour,toll,harbour toll | harbour,toll,harbour toll",
  ],
  [
    "We will never again scrap tolls.",
    "against (not again) toll,abolish toll | toll,abolish toll; for not scrap toll | toll",
  ],
  ["We will not paint the lamps.", "against (not paint) lamp | lamp"],
  ["We will paint the lamps.", ""],
  ["We do not only protect the marshes.", "for protect marsh | marsh"],
  ["The rules are not limited to keeping the lamps.", "for keeping lamp | lamp"],
  ["It is not so, keep the lamps.", "for keep lamp | lamp"],
  [
    "We guarantee no rise of tolls.",
    "against not guarantee ris,toll | ris; against (not rise) toll | toll",
  ],
  // A noun, and what was done before, take no side.
  ["The support for lamps is old.", ""],
  ["We have scrapped the toll.", ""],
  ["We had kept lamps.", ""],
  // Not to replace something neither keeps it nor lets it go.
  ["We will not replace the lamps.", ""],
  ["We will replace the lamps with lanterns.", "against replace lamp | lamp"],
  ["We will replace lamps.", "against replace lamp | lamp"],
  // What a verb is done to may stand before it, or come behind what says little.
  [
    "The harbour toll will be abolished.",
    "against abolished harbour,toll,harbour toll | harbour,toll,harbour toll",
  ],
  ["Tolls, we say, are abolished.", "against abolished toll | toll"],
  [
    "We oppose the introduction of a mooring permit.",
    "against oppose introduct,moor,permit,moor permit | introduct,moor,permit,moor permit",
  ],
  [
    "We will scrap the board’s plans for a mooring permit.",
    "against scrap board,board plan,moor,permit,moor permit | board,board plan,moor,permit,moor permit",
  ],
  ["We will keep the toll at the bridge, not the lamps.", "for keep toll,bridg | toll"],
  ["We will keep people.", ""],
  ["We will keep", ""],
  ["We will keep: lamps", ""],
  ["We will keep one two three four five six seven eight nine ten lamps.", ""],
  ["", ""],
] as const)("%j: %s", ([text, expected]) => {
  expect(tell(text)).toBe(expected);
});

test.for([
  ["to keep the lamps", "against not keep lamp | lamp"],
  ["to paint the lamps", "against (not paint) lamp | lamp"],
  ["They would not keep the lamps", "against not keep lamp | lamp"],
  ["They would scrap the lamps", "against scrap lamp | lamp"],
  ["that lamps are kept", "against not kept lamp | lamp"],
] as const)("refused, %j: %s", ([text, expected]) => {
  expect(tell(text, "negative")).toBe(expected);
});

test.for([
  ["We will not sell the old lamps.", ["sell", "old"]],
  ["We will not, we say, sell lamps.", []],
  ["We will sell lamps.", []],
  ["not to go on", []],
] as const)("%j denies %j", ([text, expected]) => {
  expect([...readNegated(readStatement(say(text)))]).toEqual(expected);
});

test("no more sides are read than any sentence takes", () => {
  const text = "We will keep lamps. ".repeat(90);
  expect(readStances(readStatement(say(text)), new Set())).toHaveLength(60);
});
