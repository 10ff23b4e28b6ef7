import { expect, test } from "vitest";
import { readStatement } from "../reading/read-statement.ts";
import { say } from "../testing/build-statement.ts";
import { findAbsent } from "./find-absent.ts";

const pier = "Dogs are welcome on the pier.";

const absent = (others: readonly string[], text?: string): readonly string[] =>
  findAbsent(
    [readStatement(say(pier))],
    others.map((other) => readStatement(say(other))),
    text,
  ).map(({ statement }) => statement.text);

test.for<readonly [string, readonly string[], string?]>([
  ["a sentence", ["Dogs are ‘welcome’ on the pier"]],
  ["a heading", [], "## Dogs are welcome on the pier\n\nCats are not."],
  ["bold words", [], "**Dogs are welcome on the pier.** Cats are not."],
  ["a cell of a table", [], "| Dogs are welcome on the pier | yes |\n"],
  ["words of a link", [], "- [Dogs are welcome](https://harbour.example/dogs) on the pier."],
])("still there as %s", ([, others, text]) => {
  expect(absent(others, text)).toEqual([]);
});

test.for<readonly [string, readonly string[], string?]>([
  ["another sentence", ["Dogs are not welcome on the pier."]],
  ["another figure", [], "Two dogs are welcome on the pier."],
  ["words of two sentences", [], "Dogs are welcome. On the pier cats are too."],
  ["nothing", [], ""],
])("absent where there is %s", ([, others, text]) => {
  expect(absent(others, text)).toEqual([pier]);
});
