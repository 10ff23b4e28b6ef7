import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readBytes } from "../read-bytes.ts";

const container = `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Homes</title></head>
<body><p>We will build 480 homes next year.</p></body></html>`;

function bookWith(metadata: string): Uint8Array {
  const book = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
<dc:title>Homes</dc:title><dc:creator>Ann Example</dc:creator>${metadata}</metadata>
<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="a"/></spine></package>`;
  return zipSync({
    mimetype: strToU8("application/epub+zip"),
    "META-INF/container.xml": strToU8(container),
    "book.opf": strToU8(book),
    "a.xhtml": strToU8(page),
  });
}

test.for([
  [
    "the original publication",
    '<dc:date opf:event="original-publication">1994-03-02</dc:date>',
    "1994-03-02",
  ],
  ["the day it was made", "<dc:date>2024-05-01T10:00:00Z</dc:date>", null],
  ["the edition", '<dc:date opf:event="publication">2008-06-01</dc:date>', null],
  ["a change", '<dc:date opf:event="modification">2009-06-01</dc:date>', null],
  ["no date", "", null],
] as const)(
  "a book that tells %s is dated by the original publication alone",
  async ([, metadata, edtf]) => {
    const { document } = await readBytes(bookWith(metadata), { path: "book.epub" });
    expect(document).toMatchObject({ author: "Ann Example", title: "Homes", date: { edtf } });
  },
);
