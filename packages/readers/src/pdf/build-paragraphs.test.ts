import { expect, test } from "vitest";
import { buildParagraphs } from "./build-paragraphs.ts";
import { findHeadings } from "./find-headings.ts";
import { findPageFurniture } from "./find-page-furniture.ts";
import type { PageLine } from "./page-line.ts";

const body = { size: 10, font: "body", leading: 12 };
const width = 300;

/** A line of the text, as wide as its column unless given otherwise. */
function line(text: string, bottom: number, more: Partial<PageLine> = {}): PageLine {
  return {
    text,
    page: 1,
    left: 50,
    right: 50 + width,
    bottom,
    size: 10,
    font: "body",
    tag: null,
    ...more,
  };
}

const written = (lines: readonly PageLine[]): readonly string[] =>
  buildParagraphs(lines, body).map((it) => it.lines.map(({ text }) => text).join(" / "));

test.for([
  ["lines of a paragraph", [line("We will", 100), line("build.", 88)], ["We will / build."]],
  ["a wider gap", [line("We build.", 100), line("They do.", 80)], ["We build.", "They do."]],
  [
    "a first line set in",
    [line("a plan.", 100), line("They do.", 88, { left: 65 })],
    ["a plan.", "They do."],
  ],
  [
    "a line that stops short at a full stop",
    [line("We build.", 100, { right: 120 }), line("They do.", 88)],
    ["We build.", "They do."],
  ],
  [
    "a full line that ends in a full stop",
    [line("We build.", 100), line("They do.", 88)],
    ["We build. / They do."],
  ],
  [
    "bullets",
    [line("We will", 100), line("• build", 88), line("• mend", 76)],
    ["We will", "• build", "• mend"],
  ],
  [
    "numbers of clauses",
    [line("1. We build.", 100), line("2. We mend.", 88)],
    ["1. We build.", "2. We mend."],
  ],
  [
    "a year at the head of a line is no number",
    [line("By the end of the year of 2018 we and all", 100), line("2019. That", 88)],
    ["By the end of the year of 2018 we and all / 2019. That"],
  ],
  [
    "the turn of a page inside a sentence",
    [line("We will", 100), line("build.", 700, { page: 2 })],
    ["We will / build."],
  ],
  [
    "the turn of a page between sentences",
    [line("We build.", 100), line("They do.", 700, { page: 2 })],
    ["We build.", "They do."],
  ],
  [
    "a short line at the foot of a page goes on with nothing",
    [line("Read more", 100, { right: 90 }), line("“They do.", 700, { page: 2 })],
    ["Read more", "“They do."],
  ],
  [
    "a note at the foot of a page waits",
    [line("We will", 100), line("Note.", 50, { size: 8 }), line("build.", 700, { page: 2 })],
    ["We will / build.", "Note."],
  ],
  [
    "lines set in the middle",
    [
      line("Ann Elder", 100, { left: 150, right: 200 }),
      line("May 2016", 88, { left: 160, right: 190 }),
      line("We", 60),
    ],
    ["Ann Elder", "May 2016", "We"],
  ],
] as const)("%s", ([, lines, paragraphs]) => {
  expect(written(lines)).toEqual(paragraphs);
});

test.for([
  ["larger words", line("Sea walls", 100, { size: 14 }), 1],
  ["another font", line("Sea walls", 100, { font: "bold" }), 1],
  ["another font in a sentence", line("We will mend them.", 100, { font: "bold" }), null],
  ["the text", line("Sea walls", 100), null],
  ["small print", line("Sea walls", 100, { size: 8, font: "bold" }), null],
  ["a figure alone", line("2016", 100, { size: 30 }), null],
] as const)("%s", ([, head, level]) => {
  const paragraphs = buildParagraphs([head], body);
  const [paragraph] = paragraphs;
  expect(paragraph === undefined ? null : findHeadings(paragraphs, body)(paragraph)).toBe(level);
});

test("heads and feet of pages recur at the margin; words of the text do not, whatever they are", () => {
  const pages = [1, 2, 3].map((page) => ({
    number: page,
    height: 800,
    lines: [
      line(`Annual report ${page}`, 780, { page }),
      line("We will build.", 400, { page }),
      line(`Chapter ${page * page}: homes for ${"abc"[page - 1] ?? ""}`, 700, { page }),
      line(String(page), 20, { page }),
    ],
  }));
  const running = findPageFurniture(pages);
  expect([...running.keys()].map(({ text }) => text).toSorted()).toEqual([
    "1",
    "2",
    "3",
    "Annual report 1",
    "Annual report 2",
    "Annual report 3",
  ]);
});
