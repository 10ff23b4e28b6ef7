import type { Quantity, Speaker } from "@onrecord/core";
import { expect, test } from "vitest";
import { harbour } from "../../../test/harbour.ts";
import { actWords, quantityWords, speakerWords } from "./statement-words.ts";

const plain: Quantity = {
  span: [0, 0],
  text: "words",
  min: 100,
  max: 100,
  kind: "count",
  unit: null,
  of: null,
  per: null,
  over: null,
  approximate: false,
  bound: "exact",
};

test.for<[Partial<Quantity>, string]>([
  [{ of: "children", approximate: true }, "“words” = about 100 children"],
  [{ text: "100 children", of: "children" }, "“100 children”"],
  [{ min: 200, max: 400 }, "“words” = 200 to 400"],
  [{ min: 44_500_000, max: 44_500_000, kind: "money", unit: "GBP" }, "“words” = GBP 44,500,000"],
  [
    { min: 3.6e6, max: 3.6e6, kind: "money", unit: "GBP", per: "P1Y", over: "P2Y" },
    "“words” = GBP 3,600,000 per year over 2 years",
  ],
  [{ kind: "percent", of: "refugees" }, "“words” = 100 % of refugees"],
  [{ kind: "percentage-point", min: 0.5, max: 0.5 }, "“words” = 0.5 percentage points"],
  [{ kind: "measure", unit: "km", bound: "over" }, "“words” = over 100 km"],
  [{ over: "PT30M" }, "“words” = 100 over PT30M"],
  [{ min: -1234.5, max: -1234.5 }, "“words” = -1,234.5"],
  [{ of: "\u001B[2J" }, "“words” = 100 ␛[2J"],
])("%j reads %j", ([special, words]) => {
  expect(quantityWords({ ...plain, ...special })).toBe(words);
});

const may: Speaker = {
  name: "Theresa May",
  role: "quoted",
  cue: "said",
  holder: "Theresa May",
  span: null,
  because: [],
};

test.for<[Partial<Speaker>, string]>([
  [{}, "Theresa May, quoted (“said”)"],
  [{ holder: "UK Government" }, "Theresa May, quoted (“said”); speaks for UK Government"],
  [{ role: "author", cue: null }, "Theresa May, the author"],
  [{ role: "author", cue: null, name: null, holder: null }, "not named (the author)"],
  [{ role: "reported", name: null, holder: null }, "not named (reported) (“said”)"],
])("%j is told as %j", ([special, words]) => {
  expect(speakerWords({ ...may, ...special })).toBe(words);
});

test.for([
  [{}, "assertion (says that something is so); stated as certain"],
  [
    { act: "pledge", polarity: "negative" },
    "pledge (binds the speaker's own side); negative: a refusal; stated as certain",
  ],
  [
    { outcome: true, certainty: "unknown" },
    "assertion (says that something is so); how certain, is left open; tells what came of an earlier promise or plan",
  ],
] as const)("%j is an act of %j", ([special, words]) => {
  const [statement] = harbour.statements;
  if (statement === undefined) throw new Error("expected a statement");
  expect(actWords({ ...statement, ...special })).toBe(words);
});
