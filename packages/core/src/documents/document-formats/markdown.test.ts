import fc from "fast-check";
import { expect, test } from "vitest";
import { markdown } from "./markdown.ts";

const read = (text: string): string[] =>
  markdown
    .read(text, 0)
    .passages.map(({ block, text: words }) => `${block.kind} ${block.depth} ${words}`);

test.for([
  [
    "Some *very* **plain** [words](https://example.org) here.",
    ["paragraph 0 Some very plain words here."],
  ],
  ["# One\n\nTwo\n===\n\n### Three", ["heading 1 One", "heading 1 Two", "heading 3 Three"]],
  ["- a\n- b\n  - c\n\n1. d", ["list-item 1 a", "list-item 1 b", "list-item 2 c", "list-item 1 d"]],
  ["> quoted\n> words", ["paragraph 1 quoted\nwords"]],
  [
    "| a | b \\| c |\n|---|---|\n| d | e |",
    ["table-cell 0 a", "table-cell 0 b | c", "table-cell 0 d", "table-cell 0 e"],
  ],
  [
    "Costs \\*and\\* R&amp;D at &pound;5 &#8211; &unknown; 5 \\ 6",
    ["paragraph 0 Costs *and* R&D at £5 – &unknown; 5 \\ 6"],
  ],
  ["one\\\ntwo  \nthree<br>four", ["paragraph 0 one\ntwo\nthree\nfour"]],
  ["one<br><br>two", ["paragraph 0 one", "paragraph 0 two"]],
  [
    "A `figure` ![a picture](x.png) with a mark.[^1]\n\n[^1]: The note.",
    ["paragraph 0 A figure  with a mark.", "paragraph 0 The note."],
  ],
  [
    "See https://example.org/a_b_c or <https://example.org>.",
    ["paragraph 0 See https://example.org/a_b_c or https://example.org."],
  ],
  [
    "About ~3,000 to ~4,000, once ~~5,000~~ 6,000.",
    ["paragraph 0 About ~3,000 to ~4,000, once  6,000."],
  ],
  ["[words][ref] here\n\n[ref]: https://example.org", ["paragraph 0 words here"]],
  ["---\n\nProse between rules.\n\n---", ["paragraph 0 Prose between rules."]],
  [
    "<p>One &amp; <b>two</b></p>\n\n<ul><li>three</li>\n<li><p>four</p></li></ul>\n\n<h2>Five</h2>",
    ["paragraph 0 One & two", "list-item 1 three", "list-item 1 four", "heading 2 Five"],
  ],
  [
    "<script>\nvar said = 1;\n</script>\n\n<!-- not said -->\n\n<style>p { color: red }</style>",
    [],
  ],
] as const)("%j", ([text, blocks]) => {
  expect(read(text)).toEqual(blocks);
});

test("code and HTML without words are listed as not read", () => {
  const { passages, unread } = markdown.read(
    "```\nlet said = 1;\n```\n\n<script>said()</script>\n\nText",
    0,
  );
  expect(passages).toHaveLength(1);
  expect(unread.map(({ says }) => says)).toEqual(["a block of code", "HTML without running words"]);
});

test("a paragraph of links is told apart", () => {
  const { passages } = markdown.read("[Home](/) | [News](/n)\n\nSee [News](/n).", 0);
  expect(passages.map(({ linked }) => linked)).toEqual([true, false]);
});

test("nesting that ends the parser's stack is read as plain text, and told", () => {
  const { passages, problems } = markdown.read(`${">".repeat(10_000)} Text.`, 0);
  expect(passages).toHaveLength(1);
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(["markdown"]);
});

test("a long text is parsed in pieces as it is whole", () => {
  const unit =
    "## Part\n\nThe [words][ref] of\na paragraph.\n\n- a\n- b\n\n  Still b.\n\n```\n\n# not a heading\n```\n\n> quoted\n\n<!--\n\nNot said\n\n-->\n\n";
  const tail = "[ref]: https://example.org\n";
  const blocks = read(unit + tail);
  expect(blocks).toHaveLength(6);
  expect(read(unit.repeat(160) + tail)).toEqual(Array.from({ length: 160 }, () => blocks).flat());
});

const pieces = fc.constantFrom(
  ..."word,*,**,_,`,[,](x),![,\n,\n\n,> ,- ,1. ,# ,&amp;,&,\\,\\*,<b>,<br>,<p>,</p>,|,\n|---|\n,~~,  \n,\t,https://a.b,www.a.b,a@b.cd,[^1],[^1]: ,\ud800,\r\n,```".split(
    ",",
  ),
);

test("parts are in the source, in order, and differ from it only where it escapes", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const text = all.join("");
      let last = 0;
      for (const { block } of markdown.read(text, 0).passages) {
        for (const { span, text: words } of block.parts) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          const source = text.slice(...span);
          const escaped = /[\\&`\n\r\t]|\ud800/u.test(source);
          expect(words === "\n" || escaped ? words : source).toBe(words);
          last = span[1];
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("no string makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void markdown.read(text, 0)));
});
