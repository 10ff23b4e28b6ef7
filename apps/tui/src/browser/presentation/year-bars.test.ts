import fc from "fast-check";
import { expect, test } from "vitest";
import { plainBrush } from "./brush.ts";
import { widthOf } from "./fit.ts";
import { drawYearBars } from "./year-bars.ts";

const draw = (counts: Readonly<Record<string, number>>, width: number): string =>
  drawYearBars(
    new Map(Object.entries(counts).map(([year, count]) => [Number(year), count])),
    2016,
    width,
    (tone, text) => (tone === "current" || tone === "selected" ? `(${text})` : text),
  );

test.for([
  [{}, 80, ""],
  [{ 2016: 3 }, 80, ""],
  [{ 2015: 1, 2016: 8, 2018: 4 }, 80, "2015 ▁▁  (2016 ██)  2018 ▄▄"],
  [{ 2015: 1, 2016: 8, 2018: 4 }, 20, "2015 ▁(█) ▄ 2018"],
  [{ 1900: 1, 2016: 8, 2018: 4 }, 20, "1900 ▁        (█) 2018"],
  [{ [-42]: 1, 2016: 1 }, 30, "43 BC ██  (2016 ██)"],
] as const)("%j in %i columns: %s", ([counts, width, expected]) => {
  expect(draw(counts, width)).toBe(expected);
});

test("the bars of any years fit", () => {
  const years = fc.uniqueArray(
    fc.tuple(fc.integer({ min: -3000, max: 9999 }), fc.integer({ min: 1, max: 1e6 })),
    { selector: ([year]) => year },
  );
  fc.assert(
    fc.property(years, fc.integer({ min: 20, max: 200 }), (counts, width) => {
      const drawn = drawYearBars(new Map(counts), counts[0]?.[0] ?? null, width, plainBrush);
      expect(widthOf(drawn)).toBeLessThanOrEqual(width);
    }),
  );
});
