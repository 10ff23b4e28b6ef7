import { extractTimes, indexLines, readDocument } from "@onrecord/core";
import fc from "fast-check";
import { DtdValidator, XmlDocument, XmlDtd, XmlElement, type XmlNode } from "libxml2-wasm";
import { afterAll, expect, test } from "vitest";
import { datedOf } from "../../test/dated-samples.ts";
import { hostileDocuments, hostileStatements } from "../../test/hostile-data.ts";
import { sampleDocuments, sampleStatements, sampleTime } from "../../test/samples.ts";
import { keepXml } from "../../test/keep-xml.ts";
import { timemlDtd } from "../../test/schemas/timeml-dtd.ts";
import type { SourceDocument } from "../export-format.ts";
import { timeml } from "./timeml.ts";

const validator = new DtdValidator(XmlDtd.fromString(timemlDtd));
afterAll(() => {
  validator.dispose();
});

test("a document is its text with TIMEX3 in its place", () => {
  const times = [{ ...sampleTime, span: [33, 42], document: "letters/a.md", line: 1 }] as const;
  expect(timeml.writeTimes(times, { documents: sampleDocuments.slice(0, 1) }))
    .toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <TimeML>
    <DOCID>letters/a.md</DOCID>
    <DCT><TIMEX3 tid="t0" type="DATE" value="2016-09-15" temporalFunction="false" functionInDocument="CREATION_TIME" comment="EDTF 2016-09-15; source: front-matter">15 September 2016</TIMEX3></DCT>
    <TITLE>What we owe</TITLE>
    <TEXT>We will find 480 children a home <TIMEX3 tid="t1" type="DATE" value="2016-W38" comment="EDTF 2016-09-19/2016-09-25; shift: the week after 2016-09-15 (front matter)">next week</TIMEX3></TEXT>
    </TimeML>
    "
  `);
});

test("several documents stand in a collection, and no name is given twice", () => {
  const [all] = readAll(timeml.writeStatements(sampleStatements, { documents: sampleDocuments }));
  expect(all?.map(({ id }) => id)).toEqual(["letters/a.md", "news/b.md"]);
});

test.for([
  ["2016-09-15", "2016-09-15", undefined],
  ["2016-09", "2016-09", undefined],
  ["2016", "2016", undefined],
  ["2016~", "2016", "APPROX"],
  ["2016-22", "2016-SU", undefined],
  ["2016-24", "2016-WI", undefined],
  ["-0489", "BC0490", undefined],
  ["0000", "BC0001", undefined],
  ["2016-34", "XXXX-XX-XX", undefined],
  ["2016/2017", "XXXX-XX-XX", undefined],
  ["../2016", "XXXX-XX-XX", undefined],
  [null, "XXXX-XX-XX", undefined],
] as const)("a document of %s has the creation time %s", ([edtf, value, mod]) => {
  const [document] = sampleDocuments.map((it) => Object.assign({}, it, { date: datedOf(edtf) }));
  const documents = document === undefined ? [] : [document];
  const [[one] = []] = readAll(timeml.writeTimes([], { documents }));
  expect(one?.created).toEqual({ value, mod });
});

test("times of a text are read back where they stand, ranges by their two ends", () => {
  const text =
    "🙂 He was mayor from 1947 to 1960 & since May 2016 a <lord>.\r\nNext week he speaks.\n";
  const document = readDocument(text, { id: "a.txt", date: "2016-09-15", format: "text" });
  const [[read] = []] = readAll(writeTimes([document]));
  expect(read?.text).toBe(text);
  expect(read?.tags.map(({ words, value }) => [words, value])).toEqual([
    ["1947", "1947"],
    ["1960", "1960"],
    ["", "P13Y"],
    ["May 2016", "2016-05"],
    ["", "2016-05"],
    ["Next week", "2016-W38"],
  ]);
  expect(read?.tags[2]).toMatchObject({ begin: "t1", end: "t2" });
});

test("whatever documents say, the structure holds and the text reads back", () => {
  fc.assert(
    fc.property(hostileStatements, (statements) => {
      const documents = hostileDocuments(statements);
      const [all = []] = readAll(timeml.writeStatements(statements, { documents }));
      expect(all.map(({ text }) => text)).toEqual(documents.map(({ text }) => keepXml(text)));
    }),
  );
});

function writeTimes(
  documents: readonly (SourceDocument & Parameters<typeof extractTimes>[0])[],
): string {
  const times = documents.flatMap((document) => {
    const lineOf = indexLines(document.text);
    return extractTimes(document).map((time) =>
      Object.assign({ document: document.id, line: lineOf(time.span[0]) }, time),
    );
  });
  return timeml.writeTimes(times, { documents });
}

type Tag = Readonly<Record<"words" | "value" | "begin" | "end", string | undefined>>;

type Read = {
  readonly id: string;
  readonly text: string;
  readonly created: Readonly<Record<"value" | "mod", string | undefined>>;
  readonly tags: readonly Tag[];
};

/** Valid by the DTD, and each document's text and elements. */
function readAll(written: string): readonly (readonly Read[])[] {
  using document = XmlDocument.fromString(written);
  validator.validate(document);
  return [document.find("//TimeML").map(readOne)];
}

function readOne(node: XmlNode): Read {
  const created = node.find("DCT/TIMEX3").find((it) => it instanceof XmlElement);
  return {
    id: node.get("DOCID")?.content ?? "",
    text: node.get("TEXT")?.content ?? "",
    created: { value: created?.attr("value")?.value, mod: created?.attr("mod")?.value },
    tags: node
      .find("TEXT/TIMEX3")
      .filter((it) => it instanceof XmlElement)
      .map((it) => ({
        words: it.content,
        value: it.attr("value")?.value,
        begin: it.attr("beginPoint")?.value,
        end: it.attr("endPoint")?.value,
      })),
  };
}
