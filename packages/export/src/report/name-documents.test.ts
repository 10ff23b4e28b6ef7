import { expect, test } from "vitest";
import { sampleStatement } from "../../test/samples.ts";
import { isSafeUrl, letterOf, nameDocuments } from "./name-documents.ts";

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
  "https://a.example",
  "http://a.example:8080/x?y=1&z=%22#part",
  "HTTPS://a.example/",
] as const)("%s is linked", (url) => {
  expect(isSafeUrl(url)).toBe(true);
});

test.for([
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  " javascript:alert(1)",
  "java\tscript:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//a.example",
  "a.example",
  "https://",
  "https://a.example@b.example/",
  "https://ex\u0430mple.example/",
  'https://a.example/"onclick=',
  "https://a.example/ x",
  "https://a.example/<b>",
  "https://a.example/\u202e",
  "https://a.example\njavascript:x",
] as const)("%j is not", (url) => {
  expect(isSafeUrl(url)).toBe(false);
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

test("a document without a statement is told too, and one that was not given", () => {
  const given = [{ id: "empty.md", title: "A title", author: null, publisher: "Paper" }];
  const documents = nameDocuments([sampleStatement], given, new Map());
  expect(documents.map(({ letter, name, by, count }) => [letter, name, by, count])).toEqual([
    ["A", "A title", ["Paper"], 0],
    ["B", "letters/a.md", [], 1],
  ]);
});
