import { expect, test } from "vitest";
import { readTags, type StructureNode } from "./page-tag.ts";

const content = (id: string): StructureNode => ({ id });
const node = (role: string, ...children: readonly StructureNode[]): StructureNode => ({
  role,
  children,
});

test("words of one paragraph share a block; items, cells and labels are told", () => {
  const tags = readTags(
    node(
      "Document",
      node("H2", node("NonStruct", content("head"))),
      node("P", content("one"), node("Em", content("two"))),
      node(
        "L",
        node("LI", node("Lbl", content("bullet")), node("LBody", node("P", content("item")))),
      ),
      node(
        "Table",
        node("TR", node("TD", node("P", content("a"))), node("TD", content("b"))),
        node("TR", node("TD", content("c"))),
      ),
      node("Figure", content("picture")),
    ),
  );
  const kinds = [...tags].map(([id, { kind }]) => `${id} ${kind}`);
  expect(kinds).toEqual([
    "head heading",
    "one text",
    "two text",
    "bullet label",
    "item item",
    "a cell",
    "b cell",
    "c cell",
  ]);
  const tag = (id: string) => tags.get(id);
  expect(tag("one")?.block).toBe(tag("two")?.block);
  expect(tag("a")?.row).toBe(tag("b")?.row);
  expect(tag("a")?.row).not.toBe(tag("c")?.row);
  expect(tag("a")?.block).not.toBe(tag("b")?.block);
});

test("a page without structure has no tags, and one nested without end does not end the stack", () => {
  expect(readTags(null).size).toBe(0);
  let deep = content("end");
  for (let depth = 0; depth < 100_000; depth++) deep = node("P", deep);
  expect(readTags(deep).get("end")?.kind).toBe("text");
});
