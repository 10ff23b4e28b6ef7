import { expect, test } from "vitest";
import { isKind, lexLine, matchPhrase, meaningAt, skipHyphen, tokenAt, wordAt } from "./line.ts";
import { kinds } from "./lexicon.ts";

const lex = (text: string) => {
  const line = lexLine(text, 0, text.length, "en-GB");
  if (line === null) throw new Error("a line with a trigger expected");
  return line;
};

/** The words behind an open gate. */
const gated = (text: string): string => {
  const line = lex(text);
  return line.tokens
    .filter((_token, index) => line.gates[index] === 1)
    .map((token) => token.text)
    .join(" ");
};

test.for([
  // A lead of seven tokens at most opens a gate before a trigger; words of no time never do.
  ["the end of the first week", "the end the first week"],
  ["the men, the end of the week", "the the end the week"],
  ["the men of old men, the end of the week", "the end the week"],
  ["the men men men men men men week", "the week"],
  ["the men men men men men men men week", "week"],
  // Days in words behind a month.
  ["April the ninth to the seventeenth", "april the ninth the seventeenth"],
  ["April a ninth", "april a ninth"],
  ["April to the nine", "april the nine"],
  ["April men men men men men ninth", "april ninth"],
  ["April men men men men men men ninth", "april"],
  ["week the ninth", "week"],
] as const)("in %j gates are open at %j", ([text, expected]) => {
  expect(gated(text)).toBe(expected);
});

test("a line without a trigger is none", () => {
  const text = "the end of the first";
  expect(lexLine(text, 0, text.length, "en-GB")).toBeNull();
});

test("outside the line stands a blank line", () => {
  const line = lex("week one");
  for (const index of [-1, 2]) {
    expect(tokenAt(line, index).kind).toBe("break");
    expect(wordAt(line, index)).toBe("");
    expect(meaningAt(line, index).kinds).toBe(0);
    expect(isKind(line, index, ~0)).toBe(false);
  }
  expect([wordAt(line, 0), wordAt(line, 1)]).toEqual(["week", "one"]);
  expect(isKind(line, 0, kinds.unit)).toBe(true);
  expect(isKind(line, 0, kinds.month)).toBe(false);
});

test("figures and apostrophes have a meaning of their own", () => {
  const line = lex("3 'weeks' ‘x .");
  const found = line.tokens.map((_token, index) => meaningAt(line, index).kinds);
  expect(found[0]).toBe(kinds.figure);
  expect(found[1]).toBe(kinds.apostrophe);
  expect(found[4]).toBe(kinds.apostrophe);
  expect(found.at(-1)).toBe(0);
});

test("a phrase is matched word by word", () => {
  const line = lex("the last week of May");
  expect(matchPhrase(line, 1, ["last", "week"])).toBe(3);
  expect(matchPhrase(line, 1, ["last", "month"])).toBeNull();
  expect(matchPhrase(line, 3, ["of", "may", "day"])).toBeNull();
  expect(matchPhrase(line, 2, [])).toBe(2);
});

test.for([
  ["two-week", 2],
  ["two -week", 1],
  ["two- week", 1],
  ["two week", 1],
] as const)("behind the first word of %j it goes on at %d", ([text, expected]) => {
  expect(skipHyphen(lex(text), 1)).toBe(expected);
});
