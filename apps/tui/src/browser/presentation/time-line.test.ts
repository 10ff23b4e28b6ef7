import { expect, test } from "vitest";
import { harbour } from "../../../test/harbour.ts";
import { buildModel } from "../../../test/model.ts";
import { buildCatalogue } from "../catalogue.ts";
import { plainBrush } from "./brush.ts";
import { drawTimeLine } from "./time-line.ts";

const catalogue = buildCatalogue(harbour);

test.for([
  [["docs/a.md#0.0", "docs/c.md#0.0"], 21, "A───────────────────C"],
  [["docs/b.md#0.0"], 21, "─B───────────────────"],
  [["docs/a.md#0.0", "docs/b.md#0.0", "docs/c.md#0.1"], 5, "•───C"],
  [["docs/a.md#0.0", "docs/a.md#0.1"], 5, "A────"],
  [["docs/a.md#0.0"], 1, ""],
  [["elsewhere"], 21, ""],
  [[], 21, ""],
] as const)("%j in %i columns: %s", ([statements, width, expected]) => {
  expect(drawTimeLine(catalogue, statements, width, plainBrush)).toBe(expected);
});

test("what was said on no known day is left out", () => {
  const undated = buildModel([{ id: "a", title: "A", date: null, said: [[{ text: "Words." }]] }]);
  expect(drawTimeLine(buildCatalogue(undated), ["a#0.0"], 21, plainBrush)).toBe("");
});
