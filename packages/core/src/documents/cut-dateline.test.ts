import fc from "fast-check";
import { expect, test } from "vitest";
import { findTimes } from "../time/find-times.ts";
import { cutDateline } from "./cut-dateline.ts";
import { markdown } from "./document-formats/markdown.ts";
import { plainText } from "./document-formats/plain-text.ts";

const cut = (text: string, format = plainText) => {
  const { passages } = format.read(text, 0);
  return { before: passages, ...cutDateline(passages, (words) => findTimes(words)) };
};

test.for([
  ["LONDON, Jan. 18, 2018 (Reuters) - ", "We will act."],
  ["LONDON, 18 January 2018 — ", "We will act."],
  ["LONDON, Jan. 18 — ", "“We will act,” she said."],
  ["LONDON (AP) — ", "We will act."],
  ["London (AFP) - ", "We will act."],
  ["CANBERRA, Australia (AP)_ ", "We will act."],
  ["THE HAGUE, Netherlands (AP/AFP) -- ", "480 homes will be built."],
])("%j is parted from %j", ([dateline = "", rest = ""]) => {
  const text = `Homes for all\n\n${dateline}${rest}\n\nLEEDS (AP) — They will not.`;
  const { before, passages, dateline: aside } = cut(text);
  expect(passages.map((passage) => passage.text)).toEqual(
    before.map((passage, index) => (index === 1 ? rest : passage.text)),
  );
  expect(aside?.text).toBe(dateline.trim());
  expect(text.slice(...(aside?.span ?? [0, 0]))).toBe(dateline);
  expect(passages[1]?.block.parts.map(({ span }) => text.slice(...span)).join("")).toBe(rest);
});

test.for([
  ["MINISTER — We will act."],
  ["JANE SMITH, Chair — We will act."],
  ["JANE SMITH (Green) — We will act."],
  ["NATO — the alliance — will act."],
  ["GCSE, 2018 – results fell."],
  ["The homes (AP) were built in London, 18 January 2018 — a cold day."],
  ["London, a city of nine million — and more — will act."],
  ["LONDON (AP) —"],
])("%j is left as it is", ([text = ""]) => {
  const { before, passages, dateline } = cut(text);
  expect(passages).toEqual(before);
  expect(dateline).toBeNull();
});

test("in Markdown too", () => {
  const { passages } = cut("**LONDON** (AP) — We *will* act.", markdown);
  expect(passages[0]?.text).toBe("We will act.");
});

test("whatever the text, what is cut and what is left are the whole", () => {
  const piece = fc.constantFrom(
    "LONDON",
    ", ",
    "Jan. 18",
    "(AP)",
    " — ",
    "_",
    " ",
    "We act.",
    "*",
    "&amp;",
    "\n\n",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(plainText, markdown), (source, format) => {
      const { before, passages, dateline } = cut(source, format);
      expect(passages).toHaveLength(before.length);
      for (const { block, text: words } of passages) {
        expect(block.parts.map((part) => part.text).join("")).toBe(words);
      }
      const [start, end] = dateline?.span ?? [0, 1];
      expect(end).toBeGreaterThan(start);
    }),
  );
});
