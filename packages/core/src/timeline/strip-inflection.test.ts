import { expect, test } from "vitest";
import { stripInflection } from "./strip-inflection.ts";

test.for([
  "house houses housing housed",
  "child children",
  "family families",
  "carry carries carried carrying",
  "tax taxes taxed taxing",
  "rate rates rated rating",
  "vote votes voted voting",
  "plan plans planned planning",
  "promise promises promised promising",
  "control controls controlled controlling",
  "travel travels travelled travelling",
  "visit visits visited visiting",
  "agree agrees agreed agreeing",
  "reduce reduces reduced reducing",
  "argue argues argued arguing",
  "build builds built building",
  "pay pays paid paying",
  "church churches",
  "crisis crises",
  "bus buses",
  "school schools",
])("%s are forms of one word", (words) => {
  expect(new Set(words.split(" ").map(stripInflection)).size).toBe(1);
});

test.for([
  ["generation", "general"],
  ["organisation", "organ"],
  ["university", "universal"],
  ["policy", "police"],
  ["news", "new"],
  ["rate", "rat"],
  ["left", "leave"],
  ["politics", "politic"],
  ["speed", "spe"],
  ["need", "ne"],
  ["king", "k"],
  ["red", "r"],
] as const)("%s is no form of %s", ([one, other]) => {
  expect(stripInflection(one)).not.toBe(stripInflection(other));
});
