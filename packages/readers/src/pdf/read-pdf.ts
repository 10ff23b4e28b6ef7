import type { ExtractedText, Remark } from "../document-reader.ts";
import { believeProperties } from "../markup/believe-properties.ts";
import { createMarks } from "../markup/marks.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { buildParagraphs } from "./build-paragraphs.ts";
import { findHeadings } from "./find-headings.ts";
import { findPageFurniture } from "./find-page-furniture.ts";
import { loadPages } from "./load-pages.ts";
import { measureBody } from "./measure-body.ts";
import type { Page } from "./page-line.ts";
import { writePages } from "./write-pages.ts";

/**
 * The text layer of a PDF as Markdown: lines put together to paragraphs, words broken at the ends of lines made whole,
 * headings by their size, the heads and feet of the pages set aside, and where each page begins.
 *
 * When the file was made is not when its words were written, so its properties give no date.
 *
 * @throws {UnreadableError} if it has no text layer, is broken, or locked by a password.
 */
export async function readPdf(bytes: Uint8Array): Promise<ExtractedText> {
  const { pages, title, author } = await loadPages(bytes);
  const lines = pages.flatMap((page) => page.lines);
  if (lines.length === 0) {
    throw new UnreadableError(
      `a PDF without a text layer (${countPages(pages.length)} of pictures); run a text recognition over it first, for instance ocrmypdf`,
    );
  }
  const furniture = findPageFurniture(pages);
  const text = lines.filter((line) => !furniture.has(line));
  const body = measureBody(text);
  const paragraphs = buildParagraphs(text, body);
  const marks = createMarks();
  const written = writePages(paragraphs, furniture, body, findHeadings(paragraphs, body), marks);
  const taken = marks.take(written);
  return {
    text: taken.text,
    format: "markdown",
    extracted: {
      ...believeProperties({ title, author }, taken.text),
      ...(taken.furniture.length === 0 ? {} : { furniture: taken.furniture }),
      pages: taken.pages,
    },
    remarks: [...tellEmpty(pages), ...tellUnmapped(taken.text)],
  };
}

function tellEmpty(pages: readonly Page[]): readonly Remark[] {
  const empty = pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number);
  if (empty.length === 0) return [];
  const named = empty.slice(0, 10).join(", ") + (empty.length > 10 ? " …" : "");
  const reason = `no text on ${empty.length} of ${countPages(pages.length)} (${named}): empty, or pictures of words`;
  return [{ ruleId: "pdf-page", reason, isLoss: false }];
}

/** Letters of fonts that do not say which letters they are. */
function tellUnmapped(text: string): readonly Remark[] {
  const lost = text.match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0;
  if (lost * 20 < text.length) return [];
  const reason = `${lost} of ${text.length} letters cannot be told, because their font does not say which they are; run a text recognition over it`;
  return [{ ruleId: "pdf-font", reason, isLoss: true }];
}

function countPages(count: number): string {
  return count === 1 ? "1 page" : `${count} pages`;
}
