import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readBytes } from "./read-bytes.ts";
import { UnreadableError } from "./unreadable-error.ts";

const fixtures = path.join(import.meta.dirname, "../../../fixtures");
const fixture = (name: string): Uint8Array => readFileSync(path.join(fixtures, name));
const word = (document: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(document),
  });
const words = (inside: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:body></w:document>`;

test.for([
  ["locked.pdf", fixture("unreadable/locked.pdf"), "locked by a password"],
  ["scanned.pdf", fixture("unreadable/scanned.pdf"), "without a text layer (1 page of pictures)"],
  ["cut.pdf", fixture("made-elsewhere/news.libreoffice.pdf").subarray(0, 3000), "a broken one"],
  ["words.pdf", strToU8("We will build homes."), "expected a PDF, got a broken one"],
  [
    "cut.docx",
    fixture("made-elsewhere/news.pandoc.docx").subarray(0, 3000),
    "a broken zip archive",
  ],
  ["words.docx", strToU8("We will build homes."), "a broken zip archive"],
  ["old.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "an old Word file, or one locked"],
  ["other.docx", zipSync({ "a.txt": strToU8("We will.") }), "got another zip archive"],
  ["empty.docx", word(words("")), "without words"],
  ["deep.docx", word("<w>".repeat(20_000)), "nested deeper"],
  [
    "entities.docx",
    word(`<!DOCTYPE a [<!ENTITY a "We will.">]>${words("&a;&a;")}`),
    "a broken Word document",
  ],
  ["large.docx", word(" ".repeat(70_000_000)), "unpacks to more than 64 MB"],
  ["other.epub", zipSync({ "a.txt": strToU8("We will.") }), "an archive without a package"],
  ["picture.html", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "not text but a PNG image"],
  ["long.html", strToU8("<p>x ".repeat(150_000)), "more blocks than can be read at once"],
  ["script.html", strToU8("<div id=app></div><script>start()</script>"), "a page without words"],
  [
    "report.html",
    strToU8("<meta name=generator content=onrecord><p>We will."),
    "a report that onrecord wrote",
  ],
  ["empty.eml", strToU8("From: a@b.example\nMIME-Version: 1.0\n\n"), "a mail without words"],
  ["table.txt", zipSync({ "a.csv": strToU8("a") }), "not text but a zip archive"],
] as const)("%s is told in one line", async ([name, bytes, says]) => {
  const reading = readBytes(bytes, { path: name });
  await expect(reading).rejects.toThrow(UnreadableError);
  await expect(reading).rejects.toThrow(says);
  await expect(reading).rejects.not.toThrow(/\n/);
});

test.for([
  ["a.docx", fixture("made-elsewhere/news.libreoffice.pdf"), "pdf"],
  ["a.pdf", fixture("made-elsewhere/news.pandoc.docx"), "docx"],
  ["a.md", fixture("made-elsewhere/news.pandoc.epub"), "epub"],
  ["a.epub", fixture("made-elsewhere/news.pandoc.html"), "html"],
] as const)("%s is read as what it is, and told so", async ([name, bytes, format]) => {
  const { messages } = await readBytes(bytes, { path: name });
  expect(messages.map(({ reason }) => reason)).toEqual([
    `is not what its name says but ${format}; read as that`,
  ]);
});

test.for([
  [strToU8("<!doctype html><p>x"), "a.md"],
  [strToU8("Received: a\nMIME-Version: 1.0\n\nx"), "a.txt"],
] as const)("the name of a text is believed", async ([bytes, name]) => {
  expect((await readBytes(bytes, { path: name })).messages).toEqual([]);
});

test("a format that there is not is told with those that there are", async () => {
  await expect(readBytes(strToU8("x"), { format: "rtf" })).rejects.toThrow(
    /expected|must be one of "html", "docx", .*got "rtf"/,
  );
});
