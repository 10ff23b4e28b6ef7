import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Span } from "../data.ts";
import { toProse } from "./prose.ts";

/** A paragraph from a source in which `[` and `]` part words from markup. */
const blockOf = (source: string, from: number, to: number): Block => {
  const parts: { span: Span; text: string }[] = [];
  for (const match of source.slice(from, to).matchAll(/\[([^\]]*)\]/g)) {
    const start = from + match.index + 1;
    const words = match[1] ?? "";
    parts.push({ span: [start, start + words.length], text: words });
  }
  return { kind: "paragraph", depth: 0, span: [from, to], parts };
};

test("words of two blocks are joined by a blank line and found again in the source", () => {
  const source = "**[We will]**[ build] -- [480 homes]";
  const prose = toProse([blockOf(source, 0, 21), blockOf(source, 21, source.length)]);
  expect(prose.text).toBe("We will build\n\n480 homes");
  expect(prose.blocks.map(({ span }) => prose.text.slice(...span))).toEqual([
    "We will build",
    "480 homes",
  ]);
  for (const words of ["We", "will", "build", "480", "homes"]) {
    const at = prose.text.indexOf(words);
    expect(source.slice(...prose.toSource([at, at + words.length]))).toBe(words);
  }
  const across = prose.toSource([0, "We will build".length]);
  expect(source.slice(...across)).toBe("We will]**[ build");
});

test("an escape is known by its edges", () => {
  const parts = [
    { span: [0, 1] as const, text: "R" },
    { span: [1, 6] as const, text: "&" },
    { span: [6, 7] as const, text: "D" },
  ];
  const prose = toProse([{ kind: "paragraph", depth: 0, span: [0, 7], parts }]);
  expect(prose.toSource([0, 3])).toEqual([0, 7]);
  expect(prose.toSource([1, 2])).toEqual([1, 6]);
  expect(prose.toSource([2, 3])).toEqual([6, 7]);
});

test.for([
  [[], [0, 0]],
  [[{ kind: "paragraph", depth: 0, span: [3, 3], parts: [] }], [0, 0]],
] as const)("no words are nowhere", ([blocks, span]) => {
  const prose = toProse(blocks);
  expect(prose.text).toBe("");
  expect(prose.toSource([0, 0])).toEqual(span);
});

test("every span goes to a span inside the source, and words to themselves", () => {
  const words = fc.stringMatching(/^[a-z ]{0,8}$/);
  fc.assert(
    fc.property(fc.array(fc.array(words)), fc.nat(), fc.nat(), (lists, a, b) => {
      const lines = lists.map((list) => list.map((text) => `[${text}]`).join("*"));
      const source = lines.join("\n");
      let from = 0;
      const blocks = lines.map((line) => {
        const block = blockOf(source, from, from + line.length);
        from += line.length + 1;
        return block;
      });
      const prose = toProse(blocks);
      const start = a % (prose.text.length + 1);
      const end = Math.min(prose.text.length, start + (b % 5));
      const [left, right] = prose.toSource([start, end]);
      expect(left).toBeLessThanOrEqual(right);
      expect(right).toBeLessThanOrEqual(source.length);
      const found = source.slice(left, right).replace(/[[\]*\n]/g, "");
      expect(found).toBe(prose.text.slice(start, end).replace(/\n/g, ""));
    }),
  );
});
