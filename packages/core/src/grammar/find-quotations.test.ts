import { expect, test } from "vitest";
import { findQuotations } from "./find-quotations.ts";

const quoted = (text: string): readonly string[] =>
  findQuotations(text, [[0, text.length]]).map(({ spans }) =>
    spans.map((span) => text.slice(...span)).join(" / "),
  );

test.for([
  ["He said “yes” and “no”.", ["yes", "no"]],
  ['He said "yes" and "no".', ["yes", "no"]],
  ["He said ''yes'' and left.", ["yes"]],
  ["He said 'yes' and left.", ["yes"]],
  ["He said “not ‘yes’ but no”.", ["not ‘yes’ but no"]],
  ['“Mixed marks," he said.', ["Mixed marks,"]],
  ["‘It’s the workers’ day,’ he said.", ["It’s the workers’ day,"]],
  ["“Open to the end", ["Open to the end"]],
  ["“He is 6’2” tall,” she said. “I am 5’11”.", ["He is 6’2” tall,", "I am 5’11”."]],
  ['"He is 6\'2" tall," she said.', ["He is 6'2\" tall,"]],
] as const)("%s", ([text, expected]) => {
  expect(quoted(text)).toEqual(expected);
});

test.for([
  "The workers' day wasn't the boss's.",
  "It is 6' tall and 5\" wide.",
  "Rock 'n' roll",
  "It’s ’90s",
  "",
])("no quotation in %j", (text) => {
  expect(quoted(text)).toEqual([]);
});

test("a quotation runs over paragraphs that open with a mark again", () => {
  const text = "“One.\n\n“Two.”\n\nThree.";
  const found = findQuotations(text, [
    [0, 5],
    [7, 12],
    [14, 20],
  ]);
  expect(found.map(({ spans }) => spans.map((span) => text.slice(...span)))).toEqual([
    ["One.", "Two."],
  ]);
});

test.for([
  ['"One.\n\n"Two.', ["One. / Two."]],
  ['"One.\n\n“Two.”', ["One.", "Two."]],
] as const)("what opens with another mark is another quotation: %j", ([text, expected]) => {
  const second = text.indexOf("\n\n") + 2;
  const found = findQuotations(text, [
    [0, second - 2],
    [second, text.length],
  ]);
  expect(found.map(({ spans }) => spans.map((span) => text.slice(...span)).join(" / "))).toEqual(
    expected,
  );
});
