import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../data.ts";
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

/** Places in what follows the table. */
const unshift = (text: string): unknown => {
  const { passages, unread } = readBlocks(table + text);
  const move = ([start, end]: Span): Span => [start - table.length, end - table.length];
  return shown(text, {
    passages: passages.slice(1).map(({ block, ...passage }) => ({
      ...passage,
      block: {
        ...block,
        span: move(block.span),
        parts: block.parts.map((part) => ({ ...part, span: move(part.span) })),
      },
    })),
    unread: unread.map((part) => ({ ...part, span: move(part.span) })),
  });
};

test("a text is read the same behind a table, for which the parser looks at more", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(shown(text, readBlocks(text))).toEqual(unshift(text));
    }),
    { numRuns: 500 },
  );
});
