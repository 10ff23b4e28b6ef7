import { expect, test } from "vitest";
import { nameHolders } from "./name-holder.ts";

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

test("a surname is taken in full where the document has one full name for it", () => {
  const may = ["Theresa May", "Emmanuel Macron"];
  expect(nameHolders({}, may)("May’s spokesperson")).toBe("Theresa May");
  expect(nameHolders({}, [...may, "Brian May"])("May’s spokesperson")).toBe("May");
});

test("nobody speaks for nobody", () => {
  expect(holderOf(null)).toBeNull();
});
