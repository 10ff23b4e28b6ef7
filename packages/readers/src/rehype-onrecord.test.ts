import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { expect, test } from "vitest";
import { readBytes } from "./read-bytes.ts";
import { rehypeOnrecord } from "./rehype-onrecord.ts";

const pages = path.join(import.meta.dirname, "../../../fixtures/pages");
const names = readdirSync(pages).filter((name) => name.endsWith(".html"));
const processor = unified().use(rehypeParse).use(rehypeOnrecord).freeze();

async function run(
  html: string,
  file: VFile = new VFile(html),
): Promise<{ file: VFile; tree: Root }> {
  const parsed = processor.parse(file);
  const before = structuredClone(parsed);
  const tree = await processor.run(parsed, file);
  expect(withoutNotes(structuredClone(tree))).toEqual(before);
  return { file, tree };
}

function withoutNotes(node: Nodes): Nodes {
  if (node.data !== undefined) {
    delete node.data.onrecord;
    if (Object.keys(node.data).length === 0) delete node.data;
  }
  if ("children" in node) for (const child of node.children) withoutNotes(child);
  return node;
}

type Noted = readonly [name: string, ...words: string[]];

/** The name of each annotated element with the words of its statements and the reasons of what was set aside. */
function notesOf(node: Nodes): readonly Noted[] {
  const note = node.data?.onrecord;
  const own: Noted[] =
    note === undefined || node.type !== "element"
      ? []
      : [
          [
            node.tagName,
            ...note.statements.map(({ text }) => text),
            ...note.setAside.map(({ because }) => because[0]?.rule ?? ""),
          ],
        ];
  return "children" in node ? [...own, ...node.children.flatMap(notesOf)] : own;
}

test.for(names)("%s: plugin and reader tell the same", async (name) => {
  const bytes = readFileSync(path.join(pages, name));
  const { document } = await readBytes(bytes, { path: name });
  const { file, tree } = await run("", new VFile({ path: name, value: bytes.toString("utf8") }));
  expect(file.data.onrecord?.document).toEqual(document);
  const statements = file.data.onrecord?.statements ?? [];
  expect(notesOf(tree).flatMap(([, ...words]) => words)).toEqual(
    expect.arrayContaining(statements.map(({ text }) => text)),
  );
});

test.for([
  [
    "paragraphs, with markup in them",
    "<h1>Homes</h1><p>We <b>will</b> build <a href=https://a.example/>480 homes</a>. We have built 12.</p>",
    [["p", "We will build 480 homes.", "We have built 12."]],
  ],
  [
    "a list in a list",
    "<ul><li>We will build 480 homes.<ul><li>The school will stay open.</ul></ul>",
    [
      ["li", "We will build 480 homes."],
      ["li", "The school will stay open."],
    ],
  ],
  [
    "words before and after a paragraph",
    "<div>We will build 480 homes.<p>The school will stay open.</p>The bridge is safe.</div>",
    [
      ["div", "We will build 480 homes.", "The bridge is safe."],
      ["p", "The school will stay open."],
    ],
  ],
  [
    "cells",
    "<table><tr><th>Pledge<th>Year<tr><td>We will build 480 homes.<td>2018</table>",
    [["td", "We will build 480 homes."]],
  ],
  [
    "a letter as it was typed",
    "<pre>We will build\n480 homes.\n\nThe school will stay open.</pre>",
    [["pre", "We will build 480 homes.", "The school will stay open."]],
  ],
  [
    "a menu",
    "<nav><ul><li><a href=/>Home</a><li><a href=/a>About</a></ul></nav><p>We will build 480 homes.</p>",
    [
      ["nav", "boilerplate/furniture"],
      ["p", "We will build 480 homes."],
    ],
  ],
  ["no words", "<p></p>", []],
  ["a heading of two lines", "<h2>We will<br>build 480 homes.</h2>", []],
] as const)("%s", async ([, html, noted]) => {
  expect(notesOf((await run(`<!doctype html><body>${html}`)).tree)).toEqual(noted);
});

test("a page without words is told with its place and rule, as a reporter prints it", async () => {
  const { file } = await run("", new VFile({ path: "a.html", value: "<body><p></p></body>" }));
  expect(file.data.onrecord?.statements).toEqual([]);
  expect(file.messages).toMatchObject([{ ruleId: "html-unreadable", source: "onrecord", line: 1 }]);
  expect(reporter(file, { color: false })).toMatch(/a\.html\n1:1.*html-unreadable +onrecord/);
});

test("a tree that others nested deeper than any parser is read", async () => {
  const tree: Root = { type: "root", children: [] };
  let parent: Root | Extract<Nodes, { type: "element" }> = tree;
  for (let depth = 0; depth < 20_000; depth += 1) {
    const child = { type: "element" as const, tagName: "div", properties: {}, children: [] };
    parent.children.push(child);
    parent = child;
  }
  parent.children.push({ type: "text", value: "We will build 480 homes." });
  const file = new VFile();
  await unified().use(rehypeOnrecord).run(tree, file);
  expect(file.data.onrecord?.statements).toMatchObject([{ text: "We will build 480 homes." }]);
});

test("whatever a page is made of, plugin and reader read the same text", async () => {
  const piece = fc.constantFrom(
    ..."<p>|</p>|<div>|</div>|<ul><li>|</ul>|<table><tr><td>|</table>|<b>|</b>|<h2>|<h2>We will<br>build</h2>|<pre>|<br>|<button>|1.|12. |- |#|*|_|&amp;|!|[a]|We will build homes. |ab|x|<nav>|<blockquote>|</blockquote>|<code>|</code>|https://a.example|\u{E000}".split(
      "|",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
      const html = `<!doctype html><body>${pieces.join("")}`;
      const read = await readBytes(new TextEncoder().encode(html), { format: "html" }).catch(
        () => null,
      );
      const { file } = await run(html);
      expect(file.data.onrecord?.document.text).toBe(read?.document.text ?? "");
    }),
    { numRuns: 300 },
  );
});
