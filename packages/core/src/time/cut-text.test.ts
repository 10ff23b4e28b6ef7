import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText } from "./cut-text.ts";

/** The stretches of a text. */
function cut(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const to = cutText(text, from);
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

const long = "x".repeat(4000);
const endless = "x".repeat(19_900);

test.for([
  ["a blank line", "One.\n\nTwo.", ["One.\n\n", "Two."]],
  ["a blank line of blanks", "One.\n \t\r\nTwo.", ["One.\n \t\r\n", "Two."]],
  ["a line feed is none", "One.\nTwo.", ["One.\nTwo."]],
  ["a sentence end is none in a short paragraph", "One thing. Two.", ["One thing. Two."]],
  [
    "a sentence end in a long one",
    `${long} the wall. The sea. It`,
    [`${long} the wall. `, "The sea. It"],
  ],
  ["its line end", `${long} the wall.\nThe sea`, [`${long} the wall.\n`, "The sea"]],
  ["a clock time is no sentence end", `${long} 3 p.m. Monday`, [`${long} 3 p.m. Monday`]],
  ["a month is none", `${long} in Sept. The`, [`${long} in Sept. The`]],
  ["a blank line behind it", `${long} x\n\n3 May`, [`${long} x\n\n`, "3 May"]],
  [
    "between words that name no time",
    `${endless} they went down 3 May 2016 ${long}`,
    [`${endless} they went `, `down 3 May 2016 ${long}`],
  ],
  [
    "between entries",
    `${endless} 3 May 2016; 4 May 2016 ${long}`,
    [`${endless} 3 May 2016;`, ` 4 May 2016 ${long}`],
  ],
  [
    "after a comma, where there is no space",
    `${endless},2016-09-15,2016-09-16${long}`,
    [`${endless},2016-09-15,`, `2016-09-16${long}`],
  ],
  ["a bang ends a sentence, too", `${long} the wall! The sea`, [`${long} the wall! `, "The sea"]],
  ["a question does", `${long} the wall? The sea`, [`${long} the wall? `, "The sea"]],
  ["a comma does not", `${long} the wall, The sea`, [`${long} the wall, The sea`]],
  ["a small letter begins none", `${long} the wall. the sea`, [`${long} the wall. the sea`]],
  ["a short word ends none", `${long} no cap. The sea`, [`${long} no cap. The sea`]],
  ["a name ends none", `${long} with Hill. The sea`, [`${long} with Hill. The sea`]],
  ["a word beyond ASCII ends none", `${long} the ébène. The sea`, [`${long} the ébène. The sea`]],
  [
    "a tabulator parts rows",
    `${endless} 3 May\t4 May ${long}`,
    [`${endless} 3 May\t`, `4 May ${long}`],
  ],
  ["a bar does", `${endless} 3 May|4 May ${long}`, [`${endless} 3 May|`, `4 May ${long}`]],
  ["a line feed does", `${endless} 3 May\n4 May ${long}`, [`${endless} 3 May\n`, `4 May ${long}`]],
  [
    "where every word may name a time, the last space",
    `${endless} 3 May 2016 next May ${"M".repeat(4000)}`,
    [`${endless} 3 May 2016 next May `, "M".repeat(4000)],
  ],
  ["no character is parted", `${"x".repeat(19_999)}😀`, ["x".repeat(19_999), "😀"]],
] as const)("%s", ([, text, expected]) => {
  expect(cut(text)).toEqual(expected);
});

test("every text is cut into parts that are not empty, and what follows 21,000 characters on does not matter", () => {
  const piece = fc.constantFrom(
    "\n",
    " ",
    ". ",
    "The ",
    "wall",
    "3 May",
    ",",
    ";",
    "é",
    "\ud800",
    "x".repeat(900),
    "the wall stood ".repeat(70),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 120 }), (pieces) => {
      const text = pieces.join("");
      const parts = cut(text);
      expect(parts.join("")).toBe(text);
      let from = 0;
      for (const part of parts) {
        expect(part).not.toBe("");
        expect(part.length).toBeLessThanOrEqual(20_001);
        const isLast = from + 21_000 >= text.length;
        const seen = isLast ? text : text.slice(0, from + 21_000);
        expect(cutText(seen, from)).toBe(from + part.length);
        from += part.length;
      }
    }),
    { numRuns: 60 },
  );
});
