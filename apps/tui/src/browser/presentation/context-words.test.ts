import type { Document, Span } from "@onrecord/core";
import { expect, test } from "vitest";
import { contextOf } from "./context-words.ts";

const document = (text: string, blocks: readonly Span[] = []): Document => ({
  id: "a",
  path: null,
  title: null,
  author: null,
  publisher: null,
  url: null,
  date: { edtf: null, earliest: null, latest: null, source: "unknown", because: [] },
  text,
  blocks: blocks.map((span) => ({ kind: "paragraph", depth: 0, span, parts: [] })),
  setAside: [],
});

test("a statement stands in its paragraph", () => {
  const text = "Above.\n\nBefore. The words. After.\n\nBelow.";
  const words: Span = [text.indexOf("The"), text.indexOf(" After")];
  const context = { before: "Before. ", words: "The words.", after: " After." };
  expect(contextOf(document(text), words)).toEqual(context);
  const block: Span = [text.indexOf("Before"), text.indexOf("\n\nBelow")];
  expect(contextOf(document(text, [[0, 6], block]), words)).toEqual(context);
});

test("an endless paragraph is cut on both sides", () => {
  const text = `${"a ".repeat(50_000)}words${" b".repeat(50_000)}`;
  const { before, words, after } = contextOf(document(text), [100_000, 100_005]);
  expect(words).toBe("words");
  expect([before.length, after.length]).toEqual([702, 702]);
  expect([before.startsWith("… "), after.endsWith(" …")]).toEqual([true, true]);
});

test("a span beyond the text has no words", () => {
  expect(contextOf(document("short"), [90, 99]).words).toBe("");
});
