import fc from "fast-check";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { readDocument, type ReadOptions } from "./read-document.ts";

const body =
  "The council will build 480 homes. It said so in its plan.\n\nThe mayor read it out, word by word.\n";

test.for([
  [
    "an option",
    `---\ndate: 2015\n---\n${body}`,
    { date: "2016-09-15", path: "2014.txt" },
    "2016-09-15",
    "option",
  ],
  ["an option in words", body, { date: "15 September 2016" }, "2016-09-15", "option"],
  [
    "a config",
    `---\ndate: 2015\n---\n${body}`,
    { date: { edtf: "2016-09", source: "config" } },
    "2016-09",
    "config",
  ],
  [
    "front matter",
    `---\ndate: 2016-09-15\n---\n${body}`,
    { path: "2014.txt" },
    "2016-09-15",
    "front-matter",
  ],
  [
    "front matter with a time",
    `---\ndate: 2016-09-15T23:30:00+02:00\n---\n${body}`,
    {},
    "2016-09-15",
    "front-matter",
  ],
  [
    "front matter in words",
    `---\ndate: 15 September 2016\n---\n${body}`,
    {},
    "2016-09-15",
    "front-matter",
  ],
  ["British order", `---\ndate: 3/4/2016\n---\n${body}`, {}, "2016-04-03", "front-matter"],
  [
    "American order",
    `---\ndate: 3/4/2016\n---\n${body}`,
    { locale: "en-US" },
    "2016-03-04",
    "front-matter",
  ],
  [
    "a file name",
    `Published 18 January 2018\n\n${body}`,
    { path: "2016-09-15-x.txt" },
    "2016-09-15",
    "file-name",
  ],
  [
    "a finer dateline in the year of the file",
    `Published 18 January 2018\n\n${body}`,
    { path: "2018-x.txt" },
    "2018-01-18",
    "text",
  ],
  [
    "a labelled line",
    `Published: Thursday 18 January 2018, 10:15 GMT\n\n${body}`,
    {},
    "2018-01-18",
    "text",
  ],
  [
    "published before updated",
    `Updated 19 January 2018\nPublished 18 January 2018\n\n${body}`,
    {},
    "2018-01-18",
    "text",
  ],
  [
    "a line with a byline",
    `By Jane Smith | 18 January 2018 | 5 min read\n\n${body}`,
    {},
    "2018-01-18",
    "text",
  ],
  [
    "the head of a letter",
    `House of Commons\nLondon SW1A 0AA\n20 October 2016\n\n${body}`,
    {},
    "2016-10-20",
    "text",
  ],
  ["a dateline", `LONDON, Jan. 18, 2018 — ${body}`, {}, "2018-01-18", "text"],
  ["the date of documents without one", body, { on: "2016-09-15" }, "2016-09-15", "option"],
  ["nothing", body, {}, null, "unknown"],
  ["a day without its year", `LONDON, Jan. 18 — ${body}`, {}, null, "unknown"],
  [
    "what a date inside the text gives away",
    `${body}\nIt was signed on 18 January 2018.`,
    {},
    "2018-01-18/..",
    "inferred",
  ],
  [
    "an option before what the text gives away",
    `${body}\nIt was signed on 18 January 2018.`,
    { on: "2018-02" },
    "2018-02",
    "option",
  ],
  [
    "a chronology",
    `18 January 2018\n\nThe treaty was signed.\n\n19 January 2018\n\nIt was read.`,
    {},
    null,
    "unknown",
  ],
  ["another kind of date", `Effective 1 June 2023\n\n${body}`, {}, null, "unknown"],
] as const satisfies readonly (readonly [string, string, ReadOptions, string | null, string])[])(
  "dated by %s",
  ([, text, options, edtf, source]) => {
    const { date } = readDocument(text, options);
    expect([date.edtf, date.source]).toEqual([edtf, source]);
    expect(date.because.length).toBeGreaterThan(0);
  },
);

test.for([
  ["front matter", `---\nauthor: Jane Smith\n---\nBy Joe Bloggs\n\n${body}`, "Jane Smith"],
  ["a speaker", `---\nauthor: Jane Smith\nspeaker: Ann Lee\n---\n${body}`, "Ann Lee"],
  ["a byline", `By Jane Smith\n\n${body}`, "Jane Smith"],
  ["a byline with an office", `By Jane Smith, Political Editor\n\n${body}`, "Jane Smith"],
  ["two writers", `By Jane Smith and Joe Bloggs\n\n${body}`, "Jane Smith and Joe Bloggs"],
  ["a sentence", `By Friday the council had met\n\n${body}`, null],
  ["a season", `By Christmas\n\n${body}`, null],
] as const)("author by %s", ([, text, author]) => {
  expect(readDocument(text).author).toBe(author);
});

test("an impossible date is told with its place, and the next source is tried", () => {
  const file = new VFile({ value: `---\ndate: 2016-02-31\n---\n${body}`, path: "2016-03-01.md" });
  expect(readDocument(file).date).toMatchObject({ edtf: "2016-03-01", source: "file-name" });
  const [message] = file.messages;
  expect(message).toMatchObject({
    ruleId: "front-matter-date",
    source: "onrecord",
    line: 2,
    column: 7,
  });
  expect(message?.reason).toContain("days 01 to 29");
});

test.for([
  ["2016-02-30-a.md", body, ["file-name-date"]],
  ["2016-02-01_to_2016-02-03.txt", body, ["file-name-date"]],
  ["2016-02-01_to_2016-02-03.md", `---\ndate: 2016-02-03\n---\n${body}`, []],
] as const)("the name of %s is told to be wrong only where it is asked", ([path, text, told]) => {
  const file = new VFile({ path, value: text });
  readDocument(file);
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(told);
});

test("a wrong date of a config file is told; of a caller, thrown", () => {
  const file = new VFile(body);
  expect(readDocument(file, { date: { edtf: "soon", source: "config" } }).date.source).toBe(
    "unknown",
  );
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["config-date"]);
  expect(() => readDocument(body, { date: "2016-02-31" })).toThrow(/date .*not a date.*Example/);
  expect(() => readDocument(body, { on: "soon" })).toThrow(/on .*not a date.*Example/);
  expect(() => readDocument(body, { format: "docx" })).toThrow(/"markdown" or "text"/);
  // @ts-expect-error: a broken call
  expect(() => readDocument(null)).toThrow(/expected a string or a VFile, got null/);
});

test("broken front matter is told, and the text is read", () => {
  const file = new VFile({ value: `---\ndate: [2016\n---\n${body}`, path: "a.md" });
  const document = readDocument(file);
  expect(document.blocks).toHaveLength(2);
  expect(document.date.source).toBe("unknown");
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["front-matter"]);
});

test("a document is named by its path with forward slashes, its title by its first heading", () => {
  const text = `\uFEFFHomes for Everyone\n\n${body}`;
  const document = readDocument(text, { path: "texts\\a.txt" });
  expect(document).toMatchObject({
    id: "texts/a.txt",
    path: "texts\\a.txt",
    title: "Homes for Everyone",
  });
  expect(document.text).toBe(text.slice(1));
  expect(readDocument(body, { path: "2016-09-15-a-visit.md" }).title).toBe("a visit");
  expect(readDocument(text, { id: "x", title: "y" })).toMatchObject({ id: "x", title: "y" });
});

test("plain text and Markdown are told apart by the path", () => {
  const text = "# One\n\n* two\n";
  expect(readDocument(text, { path: "a.MD" }).blocks.map(({ kind }) => kind)).toEqual([
    "heading",
    "list-item",
  ]);
  expect(readDocument(text, { path: "a.txt" }).blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "paragraph",
  ]);
});

test("no text makes it throw, and all places are in the text", () => {
  const piece = fc.constantFrom(
    "---\n",
    "date: 2016\n",
    "author: x\n",
    "\n\n",
    "By Jane Smith\n",
    "Published 18 January 2018\n",
    body,
    "> ",
    "- ",
    "# ",
    "© 2018\n",
    "\ud800",
    "\uFEFF",
    "<p>",
    "&amp;",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("markdown", "text"), (text, format) => {
      const document = readDocument(text, { format });
      expect(readDocument(text, { format })).toEqual(document);
      for (const { span } of [...document.blocks, ...document.setAside]) {
        expect(span[0]).toBeLessThanOrEqual(span[1]);
        expect(span[1]).toBeLessThanOrEqual(document.text.length);
      }
    }),
  );
});
