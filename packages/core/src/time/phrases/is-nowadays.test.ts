import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  findTimes(text, { creationTime: "2016-09-15" })
    .filter((time) => time.text.toLowerCase() === "today")
    .map((time) => time.value)
    .join("; ");

test.for([
  "In today's world ferries matter.",
  "Life in today's Britain is dear.",
  "That is not the reality of Britain today.",
  "There is too little housing in Britain today.",
  "Britain today is a poorer place.",
  "Young people today learn less.",
  "Fares are lower today than in 1997.",
  "Even today no ferry sails there.",
  "the children of today",
] as const)("an age in %j", (text) => {
  expect(read(text)).toBe("");
});

test.for([
  "The board met today.",
  "Today, the board meets.",
  "He came to Britain today.",
  "Britain today voted to leave the pact.",
  "Britain today will vote on the pact.",
  "Workers today walked out.",
  "Workers said today that they would walk out.",
  "Fares are lower today than yesterday.",
  "as of today",
  "in today's edition",
  "London today is wet.",
] as const)("the day of writing in %j", (text) => {
  expect(read(text)).toBe("2016-09-15");
});
