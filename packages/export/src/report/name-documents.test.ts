import { expect, test } from "vitest";
import { sampleStatement } from "../../test/samples.ts";
import { letterOf, nameDocuments } from "./name-documents.ts";

test.for([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [26 * 27, "AAA"],
] as const)("document %i is %s", ([index, letter]) => {
  expect(letterOf(index)).toBe(letter);
});

test.for([
  [
    ["x/a.md", "x/b.md"],
    ["a.md", "b.md"],
  ],
  [
    ["/x/y/a.md", "/x/b.md"],
    ["y/a.md", "b.md"],
  ],
  [
    ["ab.md", "ac.md"],
    ["ab.md", "ac.md"],
  ],
  [
    ["x/ab/1.md", "x/ac/1.md"],
    ["ab/1.md", "ac/1.md"],
  ],
  [["x/a.md"], ["a.md"]],
] as const)("%j are called %j", ([ids, files]) => {
  const statements = ids.map((document) => ({ ...sampleStatement, document }));
  expect(nameDocuments(statements, [], new Map()).map(({ file }) => file)).toEqual(files);
});

test.for([
  ["https://a.example/x", "https://a.example/x"],
  ["javascript:alert(1)", null],
] as const)("%s leads to %s", ([url, link]) => {
  const [document] = nameDocuments([], [{ id: "a.md", url }], new Map());
  expect(document?.url).toBe(link);
});

test("a document without a statement is told too, and one that was not given", () => {
  const given = [{ id: "empty.md", title: "A title", author: null, publisher: "Paper" }];
  const documents = nameDocuments([sampleStatement], given, new Map());
  expect(documents.map(({ letter, name, by, count }) => [letter, name, by, count])).toEqual([
    ["A", "A title", ["Paper"], 0],
    ["B", "letters/a.md", [], 1],
  ]);
});
