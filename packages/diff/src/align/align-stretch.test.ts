import { expect, test } from "vitest";
import { readWording } from "../text/wording.ts";
import { alignStretch } from "./align-stretch.ts";

const align = (before: readonly string[], after: readonly string[]): readonly string[] =>
  alignStretch(before.map(readWording), after.map(readWording)).map(
    (link) => `${link.before.join("+")}=${link.after.join("+")}`,
  );

const manyOf = (count: number, of: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => of(at));

test("sentences that stand once in each hold the others in place", () => {
  const [fares, toll, lamps] = ["The fares stay.", "The toll ends.", "Netherby gets new lamps."];
  expect(align([fares, toll, fares, lamps], [toll, fares, lamps])).toEqual(["1=0", "2=1", "3=2"]);
});

test("what is too large to compare whole is cut, and each half linked in its place", () => {
  const berths = (rent: string): readonly string[] =>
    manyOf(460, (at) => `Berth ${at} of quay${at} is rented to boat${at} for ${rent}.`);
  expect(align(berths("a year"), berths("two years"))).toEqual(manyOf(460, (at) => `${at}=${at}`));
});

test("what is repeated elsewhere still holds a large part in place", () => {
  const part = manyOf(300, (at) => `Berth ${at} of quay${at} is rented to boat${at}.`);
  const before = [...part, "The harbour is full.", ...part];
  const after = [...part.slice(40), "The harbour is full.", ...part];
  const links = align(before, after);
  expect(links).toHaveLength(561);
  expect(links[0]).toBe("40=0");
  expect(links.at(-1)).toBe("600=560");
});

test("what repeats itself without end is linked, and ends", () => {
  const same = manyOf(3000, (at) => (at % 2 === 0 ? "The toll ends." : "The fares stay."));
  expect(align(same, same)).toEqual(manyOf(3000, (at) => `${at}=${at}`));
});
