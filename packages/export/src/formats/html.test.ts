import fc from "fast-check";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { hostileDocuments, hostilePositions, hostileStatements } from "../../test/hostile-data.ts";
import {
  sampleChange,
  sampleDocuments,
  samplePositions,
  sampleStatements,
  sampleTimeline,
} from "../../test/samples.ts";
import { clientScript } from "../report/client-script.ts";
import { style } from "../report/style.ts";
import { foldLines } from "../fold-lines.ts";
import { makeVisible } from "../safe-line.ts";
import { html } from "./html.ts";

const attack =
  '</script></style></title><script>alert(1)</script><img src=x onerror=alert(1)><!-- &lt;b&gt; <a href="javascript:alert(1)">';

const [change] = samplePositions.matters.map((matter) => ({
  ...matter,
  label: attack,
  changes: [{ ...sampleChange, note: attack, words: [{ op: "removed" as const, text: attack }] }],
}));
const attacked = {
  statements: sampleStatements.map((it) => ({
    ...it,
    id: `"${it.id}`,
    text: attack,
    headings: [attack],
  })),
  documents: sampleDocuments.map((it) => ({ ...it, title: attack, url: "javascript:alert(1)" })),
};

test("a report says what is known of each statement, and leads to it from elsewhere", () => {
  const page = html.writePositions(samplePositions, sampleStatements, {
    documents: sampleDocuments,
  });
  const shown = wordsOf(fromHtml(page));
  for (const words of [
    "2 statements in 2 documents, made 2016 to 2018.",
    "Changes that we stand by: 1 unmet.",
    "Home Secretary (UK Government), told by A backbench MP",
    "negative assertion, probable, outcome",
    "“next week” = 19 to 25 September 2016",
    "condition: if councils agree",
    "will binds the speaker (+2)",
    "January 2018 inferred",
    "letters/a.md:3",
    "searched for home, children",
    "not UTF-8",
  ]) {
    expect(shown).toContain(words);
  }
  expect(page).toContain('href="#s-s1"');
  expect(page.match(/id="s-s1"/g)).toHaveLength(1);
});

test("a rejected change is counted and not shown, and a tie is no change", () => {
  const [matter] = samplePositions.matters;
  const write = (one: typeof sampleChange): string =>
    wordsOf(
      fromHtml(
        html.writePositions(
          {
            ...samplePositions,
            matters: matter === undefined ? [] : [{ ...matter, changes: [one] }],
          },
          sampleStatements,
        ),
      ),
    );
  const rejected = write({ ...sampleChange, review: "rejected" });
  expect(rejected).toContain("1 change rejected in review, not shown.");
  expect(rejected).not.toContain("Unmet");
  const tied = write({ ...sampleChange, kind: "related" });
  expect(tied).toContain("No change that we stand by.");
  expect(tied).not.toContain("What changed");
});

test("the strongest dates say how many they are of, and leave out what they do not name", () => {
  const timeline = { ...sampleTimeline, undated: [], leftOut: { dates: 3, undated: 4 } };
  const one = { ...timeline, entries: timeline.entries.slice(0, 1) };
  const shown = wordsOf(fromHtml(html.writeTimeline(one, sampleStatements)));
  expect(shown).toContain("Only the 1 date that matters most, of 4");
  expect(shown).not.toContain("Only 200 children");
});

test("what looks like markup stays words: one style, one script, and no other", () => {
  for (const page of [
    html.writeStatements(attacked.statements, { documents: attacked.documents }),
    html.writePositions(
      {
        ...samplePositions,
        matters: change === undefined ? [] : [{ ...change, statements: ['"s1', '"s2'] }],
        new: ['"s2'],
        dropped: [],
        unread: [{ document: attack, span: [0, 0], because: [{ rule: attack, says: attack }] }],
      },
      attacked.statements,
      { documents: attacked.documents },
    ),
  ]) {
    expectHarmless(page);
    expect(wordsOf(fromHtml(page))).toContain(attack);
  }
});

test("whatever documents say, the page is valid, acts in no way of theirs, and holds their words", () => {
  fc.assert(
    fc.property(hostileStatements, hostilePositions, (statements, positions) => {
      const documents = hostileDocuments(statements);
      for (const page of [
        html.writeTimeline(sampleTimeline, statements, { documents }),
        html.writePositions(positions, statements, { documents }),
      ]) {
        const words = expectHarmless(page);
        for (const { text } of statements)
          expect(words).toContain(fold(makeVisible(foldLines(text))));
      }
    }),
    { numRuns: 60 },
  );
});

/** Parsed by a parser of the HTML standard without a complaint, the same when written again; its words. */
function expectHarmless(page: string): string {
  const complaints: string[] = [];
  // Parsers take the last line feed into the body.
  const tree = fromHtml(page.trimEnd(), {
    onerror: ({ ruleId, line }) => {
      complaints.push(`${String(ruleId)}:${String(line)}`);
    },
  });
  expect(complaints).toEqual([]);
  expect(`${toHtml(tree)}\n`).toBe(page);
  const elements = listElements(tree);
  const sources = elements
    .filter(({ tagName }) => tagName === "script" || tagName === "style")
    .map((element) => wordsOf(element, false));
  expect(sources).toEqual([style, clientScript]);
  for (const { tagName, properties } of elements) {
    expect(["img", "iframe", "object", "embed", "base", "link", "b"]).not.toContain(tagName);
    expect(Object.keys(properties).filter((name) => /^(?:on|style$|src)/i.test(name))).toEqual([]);
  }
  const ids = elements.flatMap(({ properties: { id } }) => (typeof id === "string" ? id : []));
  expect(new Set(ids).size).toBe(ids.length);
  const links = elements.flatMap(({ properties: { href } }) =>
    typeof href === "string" ? href : [],
  );
  expect(links.filter((href) => !/^(?:#[\w-]+|https?:\/\/.+)$/.test(href))).toEqual([]);
  return fold(wordsOf(tree));
}

function listElements(node: Nodes): Element[] {
  const own = node.type === "element" ? [node] : [];
  return "children" in node ? [...own, ...node.children.flatMap(listElements)] : own;
}

function wordsOf(node: Nodes, isPage = true): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const isSource =
    node.type === "element" && (node.tagName === "script" || node.tagName === "style");
  return isPage && isSource ? "" : node.children.map((child) => wordsOf(child, isPage)).join("");
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
