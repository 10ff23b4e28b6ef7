import { strToU8 } from "fflate";
import { bytesOf, nastyText, type NastyDocument, pledge } from "./nasty-document.ts";
import { writePdf } from "./write-pdf.ts";
import { paragraph, word, wordBody, zip } from "./write-word.ts";

const once = { small: 1, large: 1 } as const;
const some = { small: 200, large: 50_000 } as const;

const mail = (rest: string): string =>
  `From: Ann Reid <ann@a.example>\nSubject: Homes\nDate: Thu, 15 Sep 2016 10:00:00 +0100\nMIME-Version: 1.0\n${rest}`;

/** An archive whose head says that what it holds is short. */
function lie(archive: Uint8Array): Uint8Array {
  const told = Uint8Array.from(archive);
  const view = new DataView(told.buffer);
  for (let at = 0; at + 30 < told.length; at++) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) view.setUint32(at + 22, 100, true);
    if (sign === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  return told;
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const entities = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from("bcdefghij", (name, at) => `<!ENTITY ${name} "${`&${"abcdefghij".charAt(at)};`.repeat(10)}">`).join("")}]>`;

/** Pages, archives, prints and mails: bombs, polyglots, and what is nested or goes round without end. */
export const nastyFiles: readonly NastyDocument[] = [
  nastyText("deep.html", some, (times) => `<p>${pledge}</p>${"<div>".repeat(times)}We will.`),
  nastyText("deep-list.html", some, (times) => `<p>${pledge}</p>${"<dl><dd>a ".repeat(times)}`),
  nastyText("bold.html", some, (times) => `<p>${pledge}</p>${"<b>a ".repeat(times)}`),
  nastyText(
    "links.html",
    some,
    (times) => `<p>${pledge}</p>${"<a href=/a>We will</a> ".repeat(times)}`,
  ),
  nastyText("attributes.html", some, (times) => `<p ${"a=b ".repeat(times)}>${pledge}</p>`),
  nastyText("comments.html", some, (times) => `<p>${pledge}</p>${"<!--".repeat(times)}`),
  nastyText(
    "json-ld.html",
    some,
    (times) =>
      `<script type="application/ld+json">${'{"a":['.repeat(times)}</script><p>${pledge}</p>`,
  ),
  nastyText(
    "script.html",
    once,
    () =>
      `<title>\u001B]0;owned\u0007</title><p onclick="x()">${pledge}<script>alert(1)</script><img src=x onerror=alert(1)></p>`,
  ),
  nastyText("encoding.html", once, () => `<meta charset="utf-7"><p>${pledge} +ADw-script+AD4-</p>`),
  {
    name: "bomb.docx",
    times: { small: 70_000_000, large: 900_000_000 },
    make: (times) => word(" ".repeat(Math.min(times, 400_000_000))),
  },
  {
    name: "bomb-that-lies.docx",
    times: { small: 70_000_000, large: 400_000_000 },
    make: (times) => lie(word(" ".repeat(times))),
  },
  {
    name: "entities.docx",
    times: once,
    make: () => word(`${entities}${wordBody(paragraph("&j;"))}`),
  },
  { name: "deep.docx", times: some, make: (times) => word(wordBody("<w:p>".repeat(times))) },
  {
    name: "entries.docx",
    times: { small: 20, large: 12_000 },
    make: (times) =>
      zip(
        Object.fromEntries(
          Array.from({ length: times }, (_, at) => [`word/${at}.xml`, strToU8("a")]),
        ),
      ),
  },
  {
    name: "archive-in-archive.docx",
    times: { small: 3, large: 50 },
    make: (times) =>
      Array.from({ length: times }).reduce<Uint8Array>(
        (inner) => zip({ "word/document.xml": inner }),
        strToU8("a"),
      ),
  },
  {
    name: "names.epub",
    times: once,
    make: () =>
      zip({
        mimetype: strToU8("application/epub+zip"),
        "../../etc/passwd": strToU8("a"),
        __proto__: strToU8("a"),
        "META-INF/container.xml": strToU8(
          '<container><rootfiles><rootfile full-path="../../etc/passwd"/></rootfiles></container>',
        ),
      }),
  },
  {
    name: "round.epub",
    times: once,
    make: () =>
      zip({
        mimetype: strToU8("application/epub+zip"),
        "META-INF/container.xml": strToU8(
          '<container><rootfiles><rootfile full-path="META-INF/container.xml"/></rootfiles></container>',
        ),
      }),
  },
  {
    name: "print-and-archive.pdf",
    times: once,
    make: () => join(writePdf([pledge]), word(wordBody(paragraph("We will not.")))),
  },
  {
    name: "archive-and-print.docx",
    times: once,
    make: () => join(word(wordBody(paragraph(pledge))), writePdf(["We will not."])),
  },
  {
    name: "page-and-print.html",
    times: once,
    make: () =>
      join(bytesOf("<!doctype html><p>We will not.</p><!--"), writePdf([pledge]), bytesOf("-->")),
  },
  {
    name: "print-and-page.pdf",
    times: once,
    make: () => join(writePdf([pledge]), bytesOf("<script>alert(1)</script>")),
  },
  {
    name: "picture-and-archive.txt",
    times: once,
    make: () => join(bytesOf("GIF89a"), word(wordBody(paragraph(pledge)))),
  },
  { name: "round.pdf", times: once, make: () => writePdf([pledge], { kids: "1 0 R" }) },
  { name: "pages.pdf", times: once, make: () => writePdf([pledge], { count: 2_000_000_000 }) },
  {
    name: "bomb.pdf",
    times: { small: 20_000_000, large: 300_000_000 },
    make: (times) => writePdf([pledge], { padding: times }),
  },
  {
    name: "letters.pdf",
    times: some,
    make: (times) => writePdf([`${pledge} ${"a ".repeat(times)}`]),
  },
  {
    name: "no-end.eml",
    times: once,
    make: () => bytesOf(mail("Content-Type: multipart/mixed; boundary=x\n\n--x\n\n")),
  },
  nastyText("parts.eml", { small: 200, large: 20_000 }, (times) =>
    mail(
      `Content-Type: multipart/mixed; boundary=x\n\n--x\n\n${pledge}\n${"--x\nContent-Type: text/plain\n\nWe will.\n".repeat(times)}--x--\n`,
    ),
  ),
  nastyText("deep.eml", { small: 50, large: 20_000 }, (times) =>
    mail(
      `${Array.from({ length: times }, (_, at) => `Content-Type: multipart/mixed; boundary=x${at}\n\n--x${at}\n`).join("")}\n${pledge}\n`,
    ),
  ),
  nastyText("header.eml", some, (times) =>
    mail(
      `To: ${"a@b.example, ".repeat(times)}\n X: ${"=?utf-8?Q?a?= ".repeat(times)}\n\n${pledge}\n`,
    ),
  ),
];
