import { expect, test } from "vitest";
import { harbour } from "../../test/harbour.ts";
import { buildCatalogue } from "../browser/catalogue.ts";
import { readFilter } from "../browser/filter/passing.ts";
import type { Filter } from "../browser/filter/filter.ts";
import { buildDocumentRows } from "./document-rows.ts";

const [first, ...others] = harbour.documents;
if (first === undefined) throw new Error("expected documents");
const notice = "Harbours are beautiful places to live.";
const start = first.text.indexOf(notice);
const annotated = {
  ...first,
  blocks: [
    {
      kind: "heading",
      depth: 1,
      span: [0, 11],
      parts: [{ span: [0, 11], text: "The council" }],
    },
  ],
  setAside: [{ span: [start, start + notice.length], text: notice, because: [] }],
} as const;
const catalogue = buildCatalogue({ ...harbour, documents: [annotated, ...others] });

function outline(folded: readonly string[], filter: Filter): readonly string[] {
  const passing = readFilter(catalogue, { axis: "refers-to", weak: true, filter, judging: null });
  return buildDocumentRows(catalogue, new Set(folded), passing).map((row) => {
    switch (row.type) {
      case "document":
        return `${row.source.sign} ${row.statements.length}`;
      case "heading":
        return `  # ${row.text}`;
      case "aside":
        return `  - ${row.setAside.text}`;
      case "statement":
        return `  ${row.statement.text.slice(0, 11)}`;
    }
  });
}

test("every piece of a document stands where it does in the text", () => {
  expect(outline(["document docs/b.md", "document docs/c.md"], {})).toEqual([
    "A 4",
    "  The council",
    "  # The council",
    "  We will bui",
    "  Mayor Ines ",
    "  Harbours ar",
    `  - ${notice}`,
    "B 3",
    "C 3",
  ]);
});

test.for([
  [{ act: ["forecast"] }, ["B 1", "  The first f"]],
  [{ kind: ["lowered"] }, ["A 1", "  We will bui", "C 1", "  Only 25 ber"]],
  [{ act: ["wish"] }, []],
] as const)("%j leaves %j", ([filter, expected]) => {
  expect(outline([], filter)).toEqual(expected);
});
