import { expect, test } from "vitest";
import { joinRows } from "./join-rows.ts";

const join = (...texts: readonly string[]): string =>
  joinRows(texts.map((text) => ({ text }))).source;

test.for([
  [["One.", "Two."], "One.\n\nTwo."],
  [["We will build,", "and we will plant."], "We will build,\n\nand we will plant."],
  [["We will:", "Later."], "We will:\n\nLater."],
  [
    ["<LIST> We will:", "<li> Build. </li>", "<li>Plant.", "It helps. </li> </LIST>", "and so on"],
    "We will:\n\n- Build.\n\n- Plant. It helps.\n\nand so on",
  ],
  [["It is *ours* & [new]."], "It is \\*ours\\* \\& \\[new\\]."],
] as const)("%j", ([texts, source]) => {
  expect(join(...texts)).toBe(source);
});

test("each row is found again", () => {
  const rows = ["<LIST> We will:", "<li> Build. </li> </LIST>", "", "Done."].map((text) => ({
    text,
  }));
  const { source, spans } = joinRows(rows);
  expect(spans.map((span) => source.slice(...span))).toEqual(["We will:", "Build.", "", "Done."]);
});
