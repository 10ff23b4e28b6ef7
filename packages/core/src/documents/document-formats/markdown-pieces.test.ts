import fc from "fast-check";
import { expect, test } from "vitest";
import { markdown } from "./markdown.ts";
import { readBlocks } from "./markdown-blocks.ts";

/** Code that nothing closes may end with the line break after it or before. */
const shown = (text: string, { passages, unread }: ReturnType<typeof readBlocks>): unknown => ({
  passages,
  unread: unread.map(({ span, says }) => [span[0], text.slice(...span).trimEnd(), says]),
});

const line = fc.constantFrom(
  "We will build homes.",
  "“Only 200,” they said (in May).",
  "2016 was wet.",
  "1986. A year",
  "# A heading",
  "## Homes for all ##",
  "## Homes ## \t",
  "# Homes # for all",
  "# C#",
  "## ##",
  "- [x] done",
  "[x] [ ]",
  "### ",
  "#hashtag",
  "Setext",
  "===",
  "---",
  "- item",
  "  - inner",
  "1. first",
  "   deeper",
  "    code or not",
  "\tTab",
  "> quoted",
  ">",
  "```",
  "```js",
  "  ```",
  "    ```",
  "- ```",
  "~~~",
  "<!-- note",
  "note -->",
  "  <!--",
  "<div>",
  "</div>",
  "<script>",
  "</script>",
  "<pre>x</pre>",
  "<p>One</p>",
  "| a | b |",
  "|---|---|",
  "a | b",
  ":-",
  "[ref]: https://example.org",
  "A [ref] and [words](https://example.org).",
  "[^1]: A note.",
  "A note.[^1]",
  "Some *stress* & `code`",
  "hard break  ",
  "trailing space ",
  "trailing tab\t",
  "escaped \\* and &amp;",
  "https://example.org and a@example.org",
  "~~struck~~ out",
  "\u00a0",
  "\ufeffmark",
  "* * *",
  "+ plus",
  "x\u2028y",
  "x\u0000y",
);
const ending = fc.constantFrom("\n", "\n", "\n\n", "\n\n", "\n \n", "\r\n\r\n", "\r", "\n\n\n");
const texts = fc
  .array(fc.tuple(line, ending), { maxLength: 14 })
  .map((lines) => lines.flat().join(""))
  // Reading a document takes the mark of byte order off first.
  .filter((text) => !text.startsWith("\ufeff"));

test("a text in parts is read as the parser reads the whole", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(shown(text, markdown.read(text, 0))).toEqual(shown(text, readBlocks(text)));
    }),
    { numRuns: 500 },
  );
});

const table = "| a |\n| - |\n\n";

/** The blocks read, with places counted from `start`. */
const countedFrom = (
  start: number,
  { passages, unread }: ReturnType<typeof readBlocks>,
): unknown => [
  passages.map(({ block: { kind, depth, span, parts }, text, linked }) => [
    [kind, depth, text, linked, span[0] - start, span[1] - start],
    parts.map((part) => [part.text, part.span[0] - start, part.span[1] - start]),
  ]),
  unread.map(({ span, says }) => [says, span[0] - start]),
];

test("a text is read the same behind a table, for which the parser looks at more", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { passages, unread } = readBlocks(table + text);
      const behind = { passages: passages.slice(1), unread };
      expect(countedFrom(table.length, behind)).toEqual(countedFrom(0, readBlocks(text)));
    }),
    { numRuns: 500 },
  );
});
