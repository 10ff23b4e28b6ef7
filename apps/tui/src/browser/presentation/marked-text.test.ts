import fc from "fast-check";
import { expect, test } from "vitest";
import { type Tone, plainBrush } from "./brush.ts";
import { widthOf } from "./fit.ts";
import { drawMarkedText } from "./marked-text.ts";

const text = "We will build 40 berths by May.\n\nNobody has seen them.\nNot yet.";
const brush = (tone: Tone, words: string): string =>
  tone === "plain" ? words : `<${tone} ${words}>`;

test.for([
  [
    [0, text.length],
    [0, 0],
    ["We will build 40 berths by May.", "", "Nobody has seen them. Not yet."],
  ],
  [[0, 31], [8, 16], ["We will ❯build 40❮ berths by May."]],
  [[33, 54], [33, 54], ["❯Nobody has seen them.❮"]],
] as const)("%j with %j chosen: %j", ([shown, chosen, expected]) => {
  expect(drawMarkedText({ text, shown, chosen, marks: [] }, 80, plainBrush)).toEqual(expected);
});

test("the last of the marks that overlap has the words", () => {
  const marks = [
    { span: [3, 31], tone: "strong" },
    { span: [14, 23], tone: "figure" },
    { span: [14, 16], tone: "date" },
  ] as const;
  expect(drawMarkedText({ text, shown: [0, 31], chosen: [0, 0], marks }, 200, brush)).toEqual([
    "We <strong will build ><date 40><figure  berths><strong  by May.>",
  ]);
});

test("whatever is marked, no line is wider than it may be and nothing but white space is lost", () => {
  const anyText = fc.string({
    unit: fc.constantFrom("a", "é", "港", " ", "\n", "\n\n"),
    maxLength: 200,
  });
  const anySpan = fc
    .tuple(fc.nat(200), fc.nat(200))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  fc.assert(
    fc.property(
      anyText,
      fc.array(anySpan),
      fc.integer({ min: 2, max: 60 }),
      (words, spans, width) => {
        const marks = spans.map((span) => ({ span, tone: "date" }) as const);
        const lines = drawMarkedText(
          { text: words, shown: [0, words.length], chosen: [0, 0], marks },
          width,
          plainBrush,
        );
        expect(Math.max(0, ...lines.map(widthOf))).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(/\s/g, "")).toBe(words.replaceAll(/\s/g, ""));
      },
    ),
  );
});
