import { expect, test } from "vitest";
import { likeness, readWording } from "../text/wording.ts";
import { weighWordings } from "./weigh-wordings.ts";

const read = (texts: readonly string[]): ReturnType<typeof readWording>[] => texts.map(readWording);

test("what many sentences have says less of two of them, and equal ones stay equal", () => {
  const before = read([
    "The island ferry is slow.",
    "The island ferry is full.",
    "The island ferry takes cars.",
    "Rain fell.",
  ]);
  const after = read(["The island ferry is old.", "The island ferry takes cars."]);
  const [earlier, later] = weighWordings(before, after);
  const at = (sides: typeof earlier, place: number): (typeof earlier)[number] =>
    sides[place] ?? readWording("");
  expect(likeness(at(earlier, 0), at(later, 0))).toBeLessThan(
    likeness(at(before, 0), at(after, 0)),
  );
  expect(likeness(at(earlier, 2), at(later, 1))).toBe(1);
  expect(at(earlier, 3)).toEqual(at(before, 3));
});

test("nothing, and one sentence, are weighed too", () => {
  expect(weighWordings([], [])).toEqual([[], []]);
  const [one] = weighWordings(read(["Rain fell."]), []);
  expect(one).toHaveLength(1);
});
