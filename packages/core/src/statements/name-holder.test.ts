import { expect, test } from "vitest";
import { nameHolders, namesAuthor, trimName } from "./name-holder.ts";

const holderOf = nameHolders({ "UK Government": ["Home Secretary", "Theresa May", "Home Office"] });

test.for([
  ["the Home Secretary", "UK Government"],
  ["Theresa May", "UK Government"],
  ["Theresa May’s spokesperson", "UK Government"],
  ["a spokesman for the Home Office", "UK Government"],
  ["a UK Government spokesperson", "UK Government"],
  ["UK government", "UK Government"],
  ["Emmanuel Macron", "Emmanuel Macron"],
  ["Emmanuel Macron’s spokeswoman", "Emmanuel Macron"],
] as const)("%j speaks for %j", ([name, holder]) => {
  expect(holderOf(name)).toBe(holder);
});

test.for(["Shadow Home Secretary", "former Home Secretary", "May", "a spokesperson"])(
  "%j speaks for nobody else",
  (name) => {
    expect(holderOf(name)).toBe(name);
  },
);

test.for([
  "figures",
  "Figures",
  "the figures",
  "official figures",
  "Home Office figures",
  "figures from the Home Office",
  "a survey of 400 crews",
  "Data published by the board",
  "63",
  "31% of crews",
  "some 20 per cent of crews",
] as const)("%j hold no position", (name) => {
  expect(holderOf(name)).toBeNull();
});

test.for([
  "Office for National Statistics",
  "survey company",
  "10 Harbour Street",
  "400 crews",
  "3i",
  "Numbers Group",
  "a report on the figures",
  "father figures’ union",
] as const)("%j holds one", (name) => {
  expect(holderOf(name)).toBe(name);
});

test("a surname is taken in full where the document has one full name for it", () => {
  const may = ["Theresa May", "Emmanuel Macron"];
  expect(nameHolders({}, may)("May’s spokesperson")).toBe("Theresa May");
  expect(nameHolders({}, [...may, "Brian May"])("May’s spokesperson")).toBe("May");
});

test("nobody speaks for nobody", () => {
  expect(holderOf(null)).toBeNull();
});

test.for([
  ["Committee", "Federal Open Market Committee"],
  ["the Committee", "Federal Open Market Committee"],
  ["Federal Open Market Committee", "FOMC"],
  ["FOMC", "Federal Open Market Committee"],
  ["the Committee", "FOMC"],
  ["Labour", "Labour Party"],
  ["the Harbour Council", "Harbour Council"],
  ["Bell", "Ann Bell"],
  ["a Labour government", "Labour Party"],
  ["the next Labour Government", "Labour Party"],
  ["a new Liberal Democrat government", "Liberal Democrat Party"],
] as const)("%j is the author %j", ([name, author]) => {
  expect(namesAuthor(name, author)).toBe(true);
});

test.for([
  ["the committee", "Federal Open Market Committee"],
  ["Select Committee", "Federal Open Market Committee"],
  ["Board", "FOMC"],
  ["Open", "Federal Open Market Committee"],
  ["MP", "An MP"],
  ["Labour Group", "Labour Party"],
  ["a Conservative government", "Labour Party"],
  ["the next government", "Labour Party"],
  ["the Scottish Government", "Scottish National Party"],
  ["a Labour government", "Ann Bell"],
  ["Conservative Party", "Labour Party"],
  ["Committee", null],
  [null, "FOMC"],
  ["", ""],
] as const)("%j is not the author %j", ([name, author]) => {
  expect(namesAuthor(name, author)).toBe(false);
});

test.for([
  ["Harbour Rates Committee at its meeting", "Harbour Rates Committee"],
  ["Ann Bell in a letter to members", "Ann Bell"],
  ["the Council on 4 May", "the Council"],
  ["Home Office", "Home Office"],
  ["Bank of England", "Bank of England"],
  ["Doctors in Distress", "Doctors in Distress"],
  ["Care for Calais", "Care for Calais"],
  ["At the Border", "At the Border"],
] as const)("%j is named %j", ([name, trimmed]) => {
  expect(trimName(name)).toBe(trimmed);
});
