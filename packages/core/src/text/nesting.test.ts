import { expect, test } from "vitest";
import type { Span } from "../data.ts";
import { innermost, outermost } from "./nesting.ts";

const of = (...spans: Span[]): readonly { readonly span: Span }[] =>
  spans.map((span) => ({ span }));

test.for([
  [of([0, 4], [5, 9]), of([0, 4], [5, 9]), of([0, 4], [5, 9])],
  [of([6, 10], [0, 10]), of([6, 10]), of([0, 10])],
  [
    of([0, 2], [10, 14], [18, 22], [5, 22], [30, 34]),
    of([0, 2], [10, 14], [18, 22], [30, 34]),
    of([0, 2], [5, 22], [30, 34]),
  ],
  [of([0, 4], [8, 12], [0, 12]), of([0, 4], [8, 12]), of([0, 12])],
  [of(), of(), of()],
] as const)("of %j, %j hold no other and %j are held by none", ([items, inner, outer]) => {
  expect(innermost(items)).toEqual(inner);
  expect(outermost(items)).toEqual(outer);
});
