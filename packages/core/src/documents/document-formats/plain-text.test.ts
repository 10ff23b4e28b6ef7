import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

const read = (text: string): (readonly [string, string])[] =>
  plainText.read(text, 0).passages.map(({ block, text: words }) => [block.kind, words] as const);

const long =
  "The council will build homes for everyone who needs one, and it will do so this year.";

test.for([
  [
    "blank lines part paragraphs",
    `${long}\n\n${long}`,
    [
      ["paragraph", long],
      ["paragraph", long],
    ],
  ],
  [
    "CR LF",
    `${long}\r\n\r\n${long}\r\n`,
    [
      ["paragraph", long],
      ["paragraph", long],
    ],
  ],
  [
    "blank lines of no-break spaces",
    `${long}\n\u00a0\n${long}`,
    [
      ["paragraph", long],
      ["paragraph", long],
    ],
  ],
  [
    "Markdown signs in prose are words",
    "Over half (1.\n* of them) agreed with # 4 and _so_ on.",
    [["paragraph", "Over half (1.\n* of them) agreed with # 4 and _so_ on."]],
  ],
  [
    "a number opens a paragraph of prose",
    "1. The committee met, as it does each week in the town hall.",
    [["paragraph", "1. The committee met, as it does each week in the town hall."]],
  ],
  [
    "one paragraph a line",
    `${long} ${long}\n${long} ${long}`,
    [
      ["paragraph", `${long} ${long}`],
      ["paragraph", `${long} ${long}`],
    ],
  ],
  [
    "bullets",
    "• first thing\n• second thing",
    [
      ["list-item", "first thing"],
      ["list-item", "second thing"],
    ],
  ],
  [
    "hyphens as bullets",
    "- first thing\n  goes on\n- second thing",
    [
      ["list-item", "first thing\n  goes on"],
      ["list-item", "second thing"],
    ],
  ],
  [
    "a dash of speech is no bullet",
    "– We shall see, said the minister.",
    [["paragraph", "– We shall see, said the minister."]],
  ],
  [
    "a title alone is a heading",
    `Homes for Everyone\n\n${long}`,
    [
      ["heading", "Homes for Everyone"],
      ["paragraph", long],
    ],
  ],
  [
    "a short label is a heading",
    `Broadband in Britain\n\n${long}`,
    [
      ["heading", "Broadband in Britain"],
      ["paragraph", long],
    ],
  ],
  [
    "a page break inside a sentence",
    "The council will build homes\n\n\f\nfor everyone who needs one.",
    [["paragraph", "The council will build homes\nfor everyone who needs one."]],
  ],
  [
    "a page break between sentences",
    `${long}\f${long}`,
    [
      ["paragraph", long],
      ["paragraph", long],
    ],
  ],
] as const)("%s", ([, text, blocks]) => {
  expect(read(text)).toEqual(blocks);
});

test("wrapped lines are joined, also before a capital letter", () => {
  const text =
    "The council met on Monday to talk about the plans that the mayor of\nLondon had set out in his letter, and agreed to most of them at once.\nThe rest it will take up again when it meets in the first week of\nMay.";
  expect(read(text)).toEqual([["paragraph", text]]);
});

test.for([
  "I have been asked by many of you about the homes",
  "We will build 480 homes",
  "Britain will take more children",
  "Homes will be built.",
  "The mayor said so",
  "What the mayor said, and why it matters to each of us who live in the city that he was elected to run",
])("%j alone on its line is no heading", (line) => {
  expect(read(`${line}\n\n${long}`)[0]?.[0]).toBe("paragraph");
});

test("parts are in the source, in order, whatever the text", () => {
  const piece = fc.constantFrom(
    "word ",
    "Word. ",
    "\n",
    "\r\n",
    "\r",
    "\f",
    "\n\n",
    "• ",
    "- ",
    "1. ",
    "\ud800",
    "\u00a0",
    "\u2028",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { block } of plainText.read(text, 0).passages) {
        for (const { span, text: words } of block.parts) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(["\n", text.slice(...span)]).toContain(words);
          last = span[1];
        }
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("no word is lost but bullets", () => {
  const piece = fc.constantFrom("word ", "Word. ", "\n", "\f", "\n\n", "1. ", "x\n");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const words = read(text)
        .map(([, all]) => all)
        .join(" ");
      expect(words.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
    }),
  );
});
