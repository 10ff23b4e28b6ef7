import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { afterAll, expect, test } from "vitest";
import { datedOf, oddDates } from "../../test/dated-samples.ts";
import { hostileDocuments, hostilePositions, hostileStatements } from "../../test/hostile-data.ts";
import {
  sampleDocuments,
  samplePositions,
  sampleStatement,
  sampleStatements,
} from "../../test/samples.ts";
import { atomXsd } from "../../test/schemas/atom-xsd.ts";
import { makeVisible } from "../safe-line.ts";
import { atom } from "./atom.ts";

const xsd = XmlDocument.fromString(atomXsd);
const validator = XsdValidator.fromDoc(xsd);
afterAll(() => {
  validator.dispose();
  xsd.dispose();
});
const known = { documents: sampleDocuments };

test("statements are entries, the latest first", () => {
  expect(atom.writeStatements(sampleStatements, known)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
      <id>urn:uuid:cb71c7e8-e59a-8ed8-adf0-a30e903d5b1c</id>
      <title>Statements by the dates on which they were made: 2 statements in 2 documents</title>
      <updated>2018-01-31T12:00:00Z</updated>
      <author>
        <name>onrecord</name>
      </author>
      <generator>onrecord</generator>
      <entry>
        <id>urn:uuid:ab73c4eb-785a-8454-bfb2-270df3f01262</id>
        <title>January 2018 (inferred) · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome · Only 200 children have been housed</title>
        <updated>2018-01-31T12:00:00Z</updated>
        <category term="assertion"/>
        <content type="html">&lt;p&gt;Only 200 children have been housed&lt;/p&gt;&lt;ul&gt;&lt;li&gt;January 2018 (inferred)&lt;/li&gt;&lt;li&gt;Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome&lt;/li&gt;&lt;li&gt;date: January 2018, known no closer: some time in it, or all through it&lt;/li&gt;&lt;li&gt;date inferred: &lt;/li&gt;&lt;li&gt;condition: if councils agree&lt;/li&gt;&lt;li&gt;source: news/b.md:9&lt;/li&gt;&lt;li&gt;written January 2018 (inferred)&lt;/li&gt;&lt;/ul&gt;</content>
      </entry>
      <entry>
        <id>urn:uuid:37087437-5f0f-84bf-af24-aa7e03f40017</id>
        <title>15 September 2016 · A backbench MP · pledge · We will find 480 children a home next week</title>
        <updated>2016-09-15T12:00:00Z</updated>
        <published>2016-09-15T12:00:00Z</published>
        <link rel="alternate" href="https://a.example/what-we-owe"/>
        <category term="pledge"/>
        <content type="html">&lt;p&gt;We will find 480 children a home next week&lt;/p&gt;&lt;ul&gt;&lt;li&gt;15 September 2016&lt;/li&gt;&lt;li&gt;A backbench MP · pledge&lt;/li&gt;&lt;li&gt;source: What we owe, letters/a.md:3&lt;/li&gt;&lt;li&gt;written 15 September 2016&lt;/li&gt;&lt;/ul&gt;</content>
      </entry>
    </feed>
    "
  `);
});

test("changes are entries at the date of the document that tells of them", () => {
  const { entries = [] } = read(atom.writePositions(samplePositions, sampleStatements, known));
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    title: {
      value:
        "January 2018 (inferred) · unmet (match, 0.82, accepted) · children's homes · Only 200 children have been housed",
    },
    updated: "2018-01-31T12:00:00Z",
    categories: [{ term: "unmet" }],
  });
  expect(entries[0]?.published).toBeUndefined();
});

test.for([
  ["2016-09-15", "2016-09-15T12:00:00Z", true],
  ["2016-09", "2016-09-30T12:00:00Z", false],
  ["2016-09-15?", "2016-09-15T12:00:00Z", false],
  ["2016", "2016-12-31T12:00:00Z", false],
  ["../2016-12-31", "2016-12-31T12:00:00Z", false],
  ["2016-08/..", "2016-08-01T12:00:00Z", false],
  ["0079-08-24", "0079-08-24T12:00:00Z", true],
] as const)("a document of %s is of %s, published then: %s", ([edtf, updated, isPublished]) => {
  const [entry] =
    read(atom.writeStatements([{ ...sampleStatement, statedOn: datedOf(edtf) }])).entries ?? [];
  expect(entry?.updated).toBe(updated);
  expect(entry?.published).toBe(isPublished ? updated : undefined);
});

test("what has no date that a feed can hold is counted; a feed without entries has no date either", () => {
  const statements = [null, "-0489"].map((edtf) =>
    Object.assign({}, sampleStatement, { statedOn: datedOf(edtf) }),
  );
  const feed = read(atom.writeStatements(statements));
  expect(feed.entries).toBeUndefined();
  expect(feed.title?.value).toMatch(
    /; 2 entries left out: nobody knows when their document was written$/,
  );
  expect(feed.updated).toBe("1970-01-01T12:00:00Z");
});

test("another run and one document more leave the names as they were", () => {
  const [one, both] = [sampleStatements.slice(0, 1), sampleStatements].map((statements) =>
    read(atom.writeStatements(statements, known)),
  );
  expect(both?.id).toBe(one?.id);
  expect(both?.entries?.at(-1)?.id).toBe(one?.entries?.at(-1)?.id);
});

test("every sort of date is one that the standard allows", () => {
  const statements = oddDates.map((edtf, index) =>
    Object.assign({}, sampleStatement, { id: `s${String(index)}`, statedOn: datedOf(edtf) }),
  );
  expect(read(atom.writeStatements(statements)).entries?.length).toBe(oddDates.length - 3);
});

test("whatever documents say, the feed is valid and its HTML shows these words and no others' markup", () => {
  fc.assert(
    fc.property(hostileStatements, hostilePositions, (statements, positions) => {
      const documents = hostileDocuments(statements);
      const { entries = [] } = read(atom.writeStatements(statements, { documents }));
      const all = [
        ...entries,
        ...(read(atom.writePositions(positions, statements, { documents })).entries ?? []),
      ];
      for (const { content } of all) {
        expect((content?.value ?? "").replaceAll(/<\/?(?:p|ul|li)>/g, "")).not.toMatch(/[<>]/);
      }
      expect(entries.map(({ content }) => showHtml(content?.value ?? "")).toSorted()).toEqual(
        statements.map(({ text }) => makeVisible(text)).toSorted(),
      );
    }),
  );
});

/** Valid by the rules, and as a feed reader has it. */
function read(written: string): ReturnType<typeof parseAtomFeed> {
  using document = XmlDocument.fromString(written);
  validator.validate(document);
  return parseAtomFeed(written);
}

/** The words of the first paragraph. */
function showHtml(content: string): string {
  const [, words = ""] = /^<p>([^<>]*)<\/p>/.exec(content) ?? [];
  using document = XmlDocument.fromString(`<p>${words}</p>`);
  return document.root.content;
}
