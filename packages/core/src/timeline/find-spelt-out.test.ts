import { expect, test } from "vitest";
import { findSpeltOut } from "./find-spelt-out.ts";

test.for([
  ["the Harbour Masters' Board (HMB) said", "HMB", "Harbour Masters' Board"],
  ["The Office of Rail and Road (ORR) agreed.", "ORR", "Office of Rail and Road"],
  ["several small island states (SISs) met", "SIS", "small island states"],
] as const)("%s", ([text, short, long]) => {
  expect(findSpeltOut(text)).toEqual([[short, long]]);
});

test.for([
  "The minister (AB) said",
  "Many homes (see below)",
  "the board of the harbour (HMB)",
  "(HMB)",
  "The Harbour, Masters Board (HMB)".replace("Masters", "of"),
])("nothing is spelt out in %j", (text) => {
  expect(findSpeltOut(text)).toEqual([]);
});
