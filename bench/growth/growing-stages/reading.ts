import { readBytes } from "@onrecord/readers";
import { strToU8 } from "fflate";
import { writePdf } from "../../nasty/write-pdf.ts";
import { paragraph, word, wordBody, zip } from "../../nasty/write-word.ts";
import type { GrowingStage } from "../growing-stage.ts";
import { writePolicies, writePolicy } from "./policies.ts";

const paragraphsOf = (sentences: number): readonly string[] =>
  writePolicy(sentences).replaceAll("# ", "").split("\n\n");
const htmlOf = (sentences: number): string =>
  `<title>Minutes</title><article>${paragraphsOf(sentences)
    .map((text) => `<p>${text}</p>`)
    .join("\n")}</article>`;

const makers: Readonly<Record<string, (sentences: number) => Uint8Array>> = {
  "a.html": (sentences) => strToU8(`<!doctype html><html>${htmlOf(sentences)}</html>`),
  "a.docx": (sentences) => word(wordBody(paragraphsOf(sentences).map(paragraph).join(""))),
  "a.epub": (sentences) =>
    zip({
      mimetype: strToU8("application/epub+zip"),
      "META-INF/container.xml": strToU8(
        '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
      ),
      "a.opf": strToU8(
        '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      ),
      "a.xhtml": strToU8(`<html>${htmlOf(sentences)}</html>`),
    }),
  "a.pdf": (sentences) =>
    writePdf([...writePolicies(sentences).values()].map((text) => text.replaceAll(/[()\\]/g, ""))),
  "a.eml": (sentences) =>
    strToU8(
      `From: Ann Reid <ann@a.example>\nSubject: Minutes\nDate: Thu, 15 Sep 2016 10:00:00 +0100\nMIME-Version: 1.0\n\n${writePolicy(sentences)}`,
    ),
};

/** From bytes to a document. */
export const reading: readonly GrowingStage[] = Object.entries(makers).map(([path, make]) => ({
  name: `readBytes, ${path.slice(2)}`,
  sentences: 1000,
  prepare: (sentences) => {
    const bytes = make(sentences);
    return async () => readBytes(bytes, { path });
  },
}));
