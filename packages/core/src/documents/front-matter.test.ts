import fc from "fast-check";
import { expect, test } from "vitest";
import { readFrontMatter } from "./front-matter.ts";

const read = (
  text: string,
): { fields: Record<string, string>; rest: string; problems: string[] } => {
  const { fields, end, problems } = readFrontMatter(text);
  return {
    fields: Object.fromEntries([...fields].map(([name, { value }]) => [name, value])),
    rest: text.slice(end),
    problems: problems.map(({ ruleId }) => ruleId),
  };
};

test.for([
  [
    "---\ndate: 2016-09-15\nauthor: Jane Smith\n---\nText",
    { date: "2016-09-15", author: "Jane Smith" },
  ],
  ["---\r\ntitle: 'A: b'\r\n---\r\nText", { title: "A: b" }],
  ["---\nDate: 2016\n...\nText", { date: "2016" }],
  ["---\nauthors: [Jane Smith, Joe Bloggs]\n---\nText", { author: "Jane Smith, Joe Bloggs" }],
  ["---\nauthor:\n  name: Jane Smith\n---\nText", { author: "Jane Smith" }],
  ["---\ntitle: >\n  A long\n  title\n---\nText", { title: "A long title" }],
  ["---\ndate:\ntags: [a]\n---\nText", {}],
  ["---\ndate: 2016-09-15\ndate: 2017\n---\nText", { date: "2016-09-15" }],
] as const)("%j", ([text, fields]) => {
  expect(read(text)).toEqual({ fields, rest: "Text", problems: [] });
});

test.for([
  "Text",
  "---\nText without an end",
  "---\n\nProse between two rules.\n\n---\n\nText",
  " ---\ndate: 2016\n---\nText",
  "----\ndate: 2016\n----\nText",
  "---\nNote: prose with a colon, and no end",
  "---\nNote: prose between two rules.\n\nMore of it.\n\n---\nText",
])("no front matter in %j", (text) => {
  expect(read(text)).toEqual({ fields: {}, rest: text, problems: [] });
});

test("past a mistake nothing is believed, and the text is still read", () => {
  const broken = "---\nauthor: Jane Smith\ndate: [2016\ntitle: x\n---\nText";
  expect(read(broken)).toEqual({
    fields: { author: "Jane Smith" },
    rest: "Text",
    problems: ["front-matter"],
  });
});

test.for([
  ["---\ndate: 2016\nauthor: Jane Smith\n\nText", "\nText"],
  ["---\ndate: 2016\nauthor: Jane Smith\nText", "Text"],
  ["---\ndate: 2016\nauthor: Jane Smith", ""],
  [
    "---\ndate: 2016\nauthor: Jane Smith\n\nText\n\nHeading\n---\nMore",
    "\nText\n\nHeading\n---\nMore",
  ],
] as const)("front matter without an end is told, and no text is lost: %j", ([text, rest]) => {
  expect(read(text)).toEqual({
    fields: { date: "2016", author: "Jane Smith" },
    rest,
    problems: ["front-matter"],
  });
});

test("aliases are not followed", () => {
  const bomb = ["a: &a [x, x]", "b: &b [*a, *a]", "c: &c [*b, *b]", "author: *c"].join("\n");
  expect(read(`---\n${bomb}\n---\nText`)).toMatchObject({
    fields: {},
    problems: ["front-matter-author"],
  });
});

test("deep nesting and long front matter are told, not read", () => {
  expect(read(`---\na: ${"[".repeat(60_000)}\n---\nText`)).toMatchObject({
    rest: "Text",
    problems: ["front-matter"],
  });
  expect(read(`---\n${"a: b\n".repeat(20_000)}---\nText`)).toMatchObject({
    rest: "Text",
    problems: ["front-matter"],
  });
});

test("the place of a field is its value", () => {
  const text = "---\ndate: 2016-09-15\n---\n";
  const span = readFrontMatter(text).fields.get("date")?.span ?? [0, 0];
  expect(text.slice(...span)).toBe("2016-09-15");
});

test("no front matter makes it throw", () => {
  const piece = fc.constantFrom(
    "date",
    "author",
    ":",
    " ",
    "\n",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "&a",
    "*a",
    "|",
    ">",
    "'",
    '"',
    "!!x",
    "\t",
    "#",
    "%",
    "? ",
  );
  const yaml = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join("")),
  );
  fc.assert(fc.property(yaml, (source) => void readFrontMatter(`---\n${source}\n---\nText`)));
});
