import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readBytes } from "../read-bytes.ts";
import { extractPage } from "./read-html.ts";

const pages = path.join(import.meta.dirname, "../../../../fixtures/pages");
const names = readdirSync(pages).filter((name) => name.endsWith(".html"));

test.for(names)("%s: what is read of it, and what is not", async (name) => {
  const { document, messages } = await readBytes(readFileSync(path.join(pages, name)));
  const { title, author, publisher, url, date, setAside, blocks, text } = document;
  const read = [
    `title: ${title ?? "unknown"}`,
    `author: ${author ?? "unknown"}`,
    `publisher: ${publisher ?? "unknown"}`,
    `url: ${url ?? "unknown"}`,
    `date: ${date.edtf ?? "unknown"}, ${date.because.map(({ says }) => says).join("; ")}`,
    ...messages.map(({ reason }) => `note: ${reason}`),
    "",
    ...blocks.map((block) => `${block.kind}: ${text.slice(...block.span)}`),
    "",
    ...setAside.map((it) => `set aside, ${it.because[0]?.says ?? ""}: ${it.text}`),
    "",
  ].join("\n");
  await expect(read).toMatchFileSnapshot(path.join(pages, `${name}.expected`));
});

const wordsOf = (html: string): string =>
  extractPage(`<!doctype html><title>T</title><body>${html}`).text;

test.for([
  ["<p>a<p>b", "a\n\nb\n"],
  ["<div>a<div>b</div>c</div>", "a\n\nb\n\nc\n"],
  ["a<br>b", "a\\\nb\n"],
  ["<h2>H</h2><ol><li>one<li>two</ol>", "## H\n\n1. one\n2. two\n"],
  ["<ul><li><p>one</p></li></ul>", "- one\n"],
  ["<p>1. x</p><p># y</p><p>* z</p>", "1\\. x\n\n\\# y\n\n\\* z\n"],
  ["<p>x &lt;b&gt; &amp;amp; y</p>", "x \\<b> \\&amp; y\n"],
  ["<p>He said <q>yes</q>.</p>", 'He said "yes".\n'],
  ["<p>200 <del>480</del> children</p>", "200 ~~480~~ children\n"],
  ["<pre>one\ntwo\n\nthree</pre>", "one two\n\nthree\n"],
  ["<p>x<script>bad()</script><style>p{}</style><noscript>y</noscript></p>", "x\n"],
  ['<p><a href="https://a.example/">x</a></p>', "[x](https://a.example/)\n"],
  ['<p><a href="javascript:alert(1)">x</a> y</p>', "x y\n"],
  ['<p><img src=x onerror=alert(1) alt="z">y</p>', "y\n"],
  ['<p>x<sup><a href="#n1">1</a></sup></p>', "x\n"],
  ["<p>x<sup>2</sup></p>", "x2\n"],
  ["<table><tr><td><p>a</p><ul><li>b</ul></table>", "a\n\n- b\n"],
  ["<table><tr><th>a<th>b<tr><td>c<td>d</table>", "| a | b |\n| - | - |\n| c | d |\n"],
  ["<p>\u{E000}\u{E010}\u{E001}x</p>", "x\n"],
] as const)("%j is %j", ([html, markdown]) => {
  expect(wordsOf(html)).toBe(markdown);
});

test("no page says anything that ends the reading, and none is read in two ways", () => {
  const piece = fc.constantFrom(
    ..."<p>|<div class=share>|</div>|<table>|<td>|<li>|<ul>|<main>|<article>|<h1>|</h1>|<b>|<a href=#>|<!--|--|&#x0;|<br>|words |*_|<script>|</script>|<nav>|</nav>|<form>|\u{E000}|\ud800".split(
      "|",
    ),
  );
  const page = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(page, (html) => {
      const { text } = extractPage(`x${html}`);
      expect(extractPage(`x${html}`).text).toBe(text);
      expect(text).not.toMatch(/[\uE000-\uE019]/);
    }),
  );
});

const many = 4000;

test.for([
  ["boxes", "<div>".repeat(many)],
  ["bold words", "<b>x<p>".repeat(many)],
  ["tables", "<table><tr><td>".repeat(many)],
  ["lists", "<ul><li>".repeat(many)],
  ["quotations", "<blockquote>".repeat(many)],
  ["links", "<a href=x>".repeat(many)],
  ["signs of nothing", "<".repeat(many)],
  ["quotation marks", '<a "'.repeat(many)],
] as const)("%s in one another, more than anybody writes, end no stack", ([, html]) => {
  expect(wordsOf(`${html}<p class=">">The end.`)).toContain("The end.");
});
