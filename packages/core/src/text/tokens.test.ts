import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./tokens.ts";

test.for([
  ["In 1990s, won’t", "in|1990|s|,|won|'t"],
  ["£1,200.50 on 3.4.2016", "£|1,200.50|on|3|.|4|.|2016"],
  ["Oct. 26,1989 10.30pm", "oct|.|26|,|1989|10.30|pm"],
  ["the year's end\nand more\n \nnext", "the|year|'s|end|and|more|\n\n|next"],
  ["‘quoted’ twenty-five–six", "‘|quoted|'|twenty|-|five|–|six"],
  ["Zoë’s\u00a0co\u00adoperate", "zoë|'s|cooperate"],
] as const)("%j is split into %j", ([text, expected]) => {
  expect(
    tokenize(text)
      .map((token) => token.text)
      .join("|"),
  ).toBe(expected);
});

test("a figure knows its value, a word its capital", () => {
  const [may, figure] = tokenize("May 1,200");
  expect(may?.capital).toBe(true);
  expect(figure?.value).toBe(1200);
  expect(figure?.spaced).toBe(true);
});

test("tokens of any text are sorted, apart and leave only white space out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(
          text
            .slice(end, token.start)
            .trim()
            .replaceAll(/[\0-\x20\x7f\x85]/g, ""),
        ).toBe("");
        end = token.end;
      }
    }),
  );
});
