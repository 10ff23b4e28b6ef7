import fc from "fast-check";
import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { hostilePositions, hostileStatements } from "../../test/hostile-data.ts";
import { samplePositions, sampleStatements, sampleTimeline } from "../../test/samples.ts";
import { makeVisible } from "../safe-line.ts";
import { markdown } from "./markdown.ts";

const ours = new Set([
  "root",
  "heading",
  "list",
  "listItem",
  "paragraph",
  "text",
  "strong",
  "emphasis",
  "delete",
  "inlineCode",
]);

test("a timeline is headings and bullets", () => {
  expect(markdown.writeTimeline(sampleTimeline, sampleStatements)).toMatchInlineSnapshot(`
    "# Timeline by the dates that statements are about: 2 dates, and 1 statement without

    ## 2016

    - 2016 · **A backbench MP, 15 September 2016** · *pledge* · We will find 480 children a home next week · \`letters/a.md:3\`

    ### September

    - 19 to 25 September 2016 · **A backbench MP, 15 September 2016** · *pledge* · We will find 480 children a home next week · \`letters/a.md:3\`
    - 19 to 25 September 2016 · **Home Secretary (UK Government), told by A backbench MP, January 2018 (inferred)** · *negative assertion, probable, outcome* · Only 200 children have been housed · \`news/b.md:9\`

    ## About no date

    - January 2018 (inferred) · **Home Secretary (UK Government), told by A backbench MP** · *negative assertion, probable, outcome* · Only 200 children have been housed · \`news/b.md:9\`
    "
  `);
});

test("what changed is told at the statement where it happens, unless it was rejected or only said again", () => {
  const [matter] = samplePositions.matters;
  const [change] = matter?.changes ?? [];
  if (matter === undefined || change === undefined) throw new Error("expected a change");
  const changes = [
    change,
    { ...change, kind: "restated" } as const,
    { ...change, kind: "related" } as const,
    { ...change, review: "rejected" } as const,
  ];
  const told = { matters: [{ ...matter, changes }], statements: sampleStatements };
  const timeline = { ...sampleTimeline, entries: sampleTimeline.entries.slice(-1) };
  expect(markdown.writeTimeline(timeline, sampleStatements, { changes: told }))
    .toMatchInlineSnapshot(`
      "# Timeline by the dates that statements are about: 1 date, and 1 statement without

      ## 2016

      ### September

      - 19 to 25 September 2016 · **A backbench MP, 15 September 2016** · *pledge* · We will find 480 children a home next week · \`letters/a.md:3\`
      - 19 to 25 September 2016 · **Home Secretary (UK Government), told by A backbench MP, January 2018 (inferred)** · *negative assertion, probable, outcome* · Only 200 children have been housed · \`news/b.md:9\`
        - **unmet (match, 0.82, accepted)** · matter: children's homes · figures: 480 children → 200 children · before · 15 September 2016 · **A backbench MP** · *pledge* · We will find 480 children a home next week · \`letters/a.md:3\`

      ## About no date

      - January 2018 (inferred) · **Home Secretary (UK Government), told by A backbench MP** · *negative assertion, probable, outcome* · Only 200 children have been housed · \`news/b.md:9\`
        - **unmet (match, 0.82, accepted)** · matter: children's homes · figures: 480 children → 200 children · before · 15 September 2016 · **A backbench MP** · *pledge* · We will find 480 children a home next week · \`letters/a.md:3\`
      "
    `);
});

test("positions show both sides, the figures and the word diff", () => {
  expect(markdown.writePositions(samplePositions, sampleStatements)).toMatchInlineSnapshot(`
    "# Positions in 2 documents: 1 matter, 1 change

    - 15 September 2016 · \`letters/a.md\`
    - January 2018 (inferred) · \`news/b.md\`

    Earlier and later parted at 2017

    ## children's homes

    - 15 September 2016 · **A backbench MP** · *pledge* · We will find 480 children a home next week · \`letters/a.md:3\`
    - January 2018 (inferred) · **Home Secretary (UK Government), told by A backbench MP** · *negative assertion, probable, outcome* · Only 200 children have been housed · \`news/b.md:9\`

    ### unmet (match, 0.82, accepted)

    - before · 15 September 2016 · **A backbench MP** · *pledge* · We will find 480 children a home next week · \`letters/a.md:3\`
    - after · January 2018 (inferred) · **Home Secretary (UK Government), told by A backbench MP** · *negative assertion, probable, outcome* · Only 200 children have been housed · \`news/b.md:9\`
    - figures: 480 children → 200 children
    - dates: “next week” = 19 to 25 September 2016 → “in 2017” = 2017
    - words: ~~We will find 480~~ **Only 200** children
    - because outcome: tells what came of it (+1.5)

    ## New in the later documents

    - January 2018 (inferred) · **Home Secretary (UK Government), told by A backbench MP** · *negative assertion, probable, outcome* · Only 200 children have been housed · \`news/b.md:9\`

    ## Dropped by the later documents

    - 15 September 2016 · **A backbench MP** · *pledge* · We will find 480 children a home next week · \`letters/a.md:3\`
      - because terms: searched for home, children

    ## Not compared

    - \`news/b.md\` · characters 0 to 12
      - because bytes: not UTF-8
    "
  `);
});

test("remark finds the words of documents, and nothing in them turned into markup", () => {
  fc.assert(
    fc.property(hostileStatements, hostilePositions, (statements, positions) => {
      for (const written of [
        markdown.writeStatements(statements),
        markdown.writeTimeline(sampleTimeline, statements),
        markdown.writePositions(positions, statements),
      ]) {
        const tree = unified().use(remarkParse).use(remarkGfm).parse(written);
        expect(listTypes(tree).filter((type) => !ours.has(type))).toEqual([]);
        const words = fold(toString(tree));
        for (const { text } of statements) expect(words).toContain(fold(makeVisible(text)));
      }
    }),
  );
});

/** GFM links an address that is written out, escaped or not: that shows where it leads, so it counts as words. */
function listTypes(node: Nodes): string[] {
  const shown = toString(node);
  const addresses = [shown, `mailto:${shown}`, `http://${shown}`];
  if (node.type === "link" && addresses.includes(node.url)) return [];
  return [node.type, ...("children" in node ? node.children.flatMap(listTypes) : [])];
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
