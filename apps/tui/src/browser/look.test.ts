import fc from "fast-check";
import { expect, test } from "vitest";
import type { ListView } from "../screen.ts";
import { beginLook, isDone, lookOn } from "./look.ts";

function viewOf(texts: readonly string[]): ListView {
  return {
    count: texts.length,
    key: String,
    groups: () => [],
    foldable: () => false,
    opens: () => true,
    changed: () => false,
    drawRow: () => "",
    drawDetail: () => [],
    overview: null,
    day: () => null,
    place: () => "",
    statements: () => [],
    searchText: (index) => texts[index] ?? "",
  };
}

const isFound = (text: string | undefined): boolean => text?.includes("a") === true;

test("a look in pieces finds what one at once finds, wherever it begins and whatever it is among", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "b", "ab")),
      fc.boolean(),
      fc.nat(12),
      fc.integer({ min: 1, max: 5 }),
      (texts, isPart, row, rows) => {
        const view = viewOf(texts);
        const all = [...texts.keys()];
        const among = isPart ? all.filter((one) => one % 2 === 0) : null;
        let look = beginLook(view, among, row);
        for (let more = 0; more < texts.length && !isDone(view, look); more += 1) {
          look = lookOn(view, "a", look, rows);
          expect(look.matches).toEqual(look.matches.toSorted((one, other) => one - other));
        }
        expect(isDone(view, look)).toBe(true);
        expect(look.matches).toEqual((among ?? all).filter((one) => isFound(texts[one])));
      },
    ),
  );
});

test("what stands after the beginning is found first", () => {
  const view = viewOf(["a", "b", "a", "a"]);
  expect(lookOn(view, "a", beginLook(view, null, 1), 2).matches).toEqual([2]);
});

test("without words nothing is found, and nothing left to look at", () => {
  const view = viewOf(["a"]);
  const look = lookOn(view, "  ", beginLook(view, null, 0), 1);
  expect([look.matches, isDone(view, look)]).toEqual([[], true]);
});
