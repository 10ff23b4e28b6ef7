import fc from "fast-check";
import { expect, test } from "vitest";
import { makeVisible } from "./safe-line.ts";

test.for([
  ["\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
  [
    "\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007",
    "␛]8;;https://example.org␇link␛]8;;␇",
  ],
  ["a\u009b2Jb", "a⟨009B⟩2Jb"],
  ["one\ntwo\r\n", "one␊two␍␊"],
  ["a\tb", "a b"],
  ["a\u0000b\u007f", "a␀b␡"],
  ["pay \u202eresu\u202c", "pay ⟨202E⟩resu⟨202C⟩"],
  ["zero\u200bwidth\ufeff", "zero⟨200B⟩width⟨FEFF⟩"],
  ["soft\u00adhyphen", "soft⟨00AD⟩hyphen"],
  ["tag \u{e0041}", "tag ⟨E0041⟩"],
  ["line\u2028paragraph\u2029", "line⟨2028⟩paragraph⟨2029⟩"],
  ["half \ud83d, \ude00 half", "half ⟨D83D⟩, ⟨DE00⟩ half"],
  [
    "z\u0335\u0336\u0337\u0338\u0335\u0336\u0337\u0338\u0335\u0336",
    "z\u0335\u0336\u0337\u0338\u0335\u0336\u0337\u0338…",
  ],
] as const)("%j is shown as %j", ([text, shown]) => {
  expect(makeVisible(text)).toBe(shown);
});

test.for([
  "“It's £3.6 million – no more…”",
  "Élysée, cafe\u0301, नमस्ते, שָׁלוֹם",
  "no-break\u00a0space",
  "👩\u200d👩\u200d👧 ❤\ufe0f 👍🏽 🇬🇧",
])("%j stays as it is", (text) => {
  expect(makeVisible(text)).toBe(text);
});

const pieces = "a|\n|\t|\u001b|\u009b|\u202e|\u200d|\u2028|\ufe0f|\u0301|❤|👩|\ud83d|\ude00".split(
  "|",
);

test("nothing unseen is left, and showing twice changes nothing", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...pieces),
      }),
      (text) => {
        const shown = makeVisible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
        expect(shown.isWellFormed()).toBe(true);
        expect(makeVisible(shown)).toBe(shown);
      },
    ),
  );
});
