import fc from "fast-check";
import { expect, test } from "vitest";
import { alignStatements } from "./align-statements.ts";
import { say } from "./testing/build-statement.ts";

function link(before: readonly string[], after: readonly string[]): readonly string[] {
  return alignStatements(
    before.map((text) => say(text)),
    after.map((text) => say(text)),
  ).map((pair) => `${pair.before.join("+")}:${pair.after.join("+")}`);
}

const opening = "The harbour needs a deeper channel before winter.";
const middle = "Ferries run to the outer islands every hour.";
const closing = "Fishing boats land their catch at the old quay.";

test.for([
  ["the same text", [opening, middle, closing], [opening, middle, closing], ["0:0", "1:1", "2:2"]],
  [
    "an edit and an insertion",
    [opening, closing],
    ["The harbour needs a far deeper channel before winter.", middle, closing],
    ["0:0", "1:2"],
  ],
  [
    "a split sentence",
    [
      opening,
      "The ferry was late again, and the passengers had to sleep on the cold quay.",
      closing,
    ],
    [
      opening,
      "The ferry was late again.",
      "The passengers had to sleep on the cold quay.",
      closing,
    ],
    ["0:0", "1:1+2", "2:3"],
  ],
  [
    "merged sentences",
    [
      opening,
      "The ferry was late again.",
      "The passengers had to sleep on the cold quay.",
      closing,
    ],
    [
      opening,
      "The ferry was late again, and the passengers had to sleep on the cold quay.",
      closing,
    ],
    ["0:0", "1+2:1", "3:2"],
  ],
  [
    "a moved sentence",
    [opening, middle, closing],
    [closing, opening, middle],
    ["0:1", "1:2", "2:0"],
  ],
  ["nothing in common", [opening], ["Nurses asked for better night shifts."], []],
  ["nothing at all", [], [opening], []],
] as const)("versions: %s", ([, before, after, links]) => {
  expect(link(before, after)).toEqual(links);
});

test("texts of different years are paired by subject, and a changed figure does not part them", () => {
  const before = [
    "Our lighthouse keepers deserve a pension of £90 a week.",
    "We promise 350 berths for stranded trawler crews.",
    "Tide tables must stay free for every sailor.",
  ];
  const after = [
    "Some 480 berths shall go to the stranded crews of trawlers.",
    "Parking near the market is too dear.",
    "Lighthouse keepers will get a pension of £110.",
  ];
  expect(link(before, after)).toEqual(["0:2", "1:0"]);
});

test("the mode can be given", () => {
  const pairs = alignStatements([say(opening)], [say(opening)], { mode: "years" });
  expect(pairs).toMatchObject([{ before: [0], after: [0] }]);
});

const sentences = fc.array(
  fc.oneof(
    fc.constantFrom(opening, middle, closing, "The quay.", ""),
    fc.string({ unit: "binary", maxLength: 40 }),
  ),
  { maxLength: 8 },
);

test("every index is used once, whatever the texts", () => {
  fc.assert(
    fc.property(sentences, sentences, fc.constantFrom("versions", "years"), (one, other, mode) => {
      const before = one.map((text) => say(text));
      const after = other.map((text) => say(text));
      const pairs = alignStatements(before, after, { mode });
      for (const [side, size] of [
        ["before", before.length],
        ["after", after.length],
      ] as const) {
        const used = pairs.flatMap((pair) => pair[side]);
        expect(new Set(used).size).toBe(used.length);
        expect(used.every((index) => index >= 0 && index < size)).toBe(true);
      }
      expect(alignStatements(before, after, { mode })).toEqual(pairs);
    }),
  );
});
