import type { WordChange } from "@onrecord/diff";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { sampleChange, samplePositions, sampleStatements } from "../../test/samples.ts";
import { describeKind, markChanges, showChange } from "./change-card.ts";
import { tag } from "./nodes.ts";
import { viewStatements } from "./view.ts";

test.for<[WordChange["op"], string, string]>([
  ["same", "a < b ", "a &#x3C; b "],
  ["removed", " 480 ", " <del>480</del> "],
  ["added", "<b>200</b>", "<ins>&#x3C;b>200&#x3C;/b></ins>"],
  ["removed", " ", " "],
  ["added", "", ""],
])("%s %j is %j", ([op, text, expected]) => {
  expect(toHtml(tag("p", {}, markChanges([{ op, text }])))).toBe(`<p>${expected}</p>`);
});

test.for<[string, string, string]>([
  ["480", "200", "<p><del>480</del> <ins>200</ins></p>"],
  ["480 ", "200 ", "<p><del>480</del> <ins>200</ins> </p>"],
  ["480", " 200", "<p><del>480</del> <ins>200</ins></p>"],
])("%j made %j reads as two", ([removed, added, expected]) => {
  const words: readonly WordChange[] = [
    { op: "removed", text: removed },
    { op: "added", text: added },
  ];
  expect(toHtml(tag("p", {}, markChanges(words)))).toBe(expected);
});

test.for([
  [{}, "What was promised was not carried out. Accepted in review."],
  [
    { kind: "raised", review: "relabelled", said: "lowered" },
    "The figure went up. Relabelled in review from lowered.",
  ],
] as const)("%j is told as %j", ([change, expected]) => {
  expect(describeKind({ ...sampleChange, ...change })).toBe(expected);
});

const view = viewStatements(sampleStatements, samplePositions, {});
const words = (same: string): readonly WordChange[] => [
  { op: "same", text: same },
  { op: "removed", text: " five hundred" },
  { op: "added", text: " two hundred" },
];

test.for([
  ["homes will be built for", 1],
  ["x", 0],
  ["", 0],
] as const)("sides that share %j have %i mark each", ([same, marks]) => {
  const html = toHtml(
    tag("div", {}, showChange(view, { ...sampleChange, words: words(same) }, "c")),
  );
  expect(html.split("<del>").length - 1).toBe(marks);
  expect(html.split("<ins>").length - 1).toBe(marks);
});

test.for([
  ["match", false],
  ["possible", true],
] as const)("in band %s it is marked as possible: %s", ([band, isMarked]) => {
  const html = toHtml(tag("div", {}, showChange(view, { ...sampleChange, band }, "c")));
  expect(html.includes("only possible</em>")).toBe(isMarked);
});
