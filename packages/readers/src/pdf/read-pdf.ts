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
  const { pages, broken, title, author } = await loadPages(bytes);
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
    remarks: [...tellBroken(broken), ...tellEmpty(pages, broken), ...tellUnmapped(taken.text)],
  };
}

function tellBroken(broken: readonly number[]): readonly Remark[] {
  if (broken.length === 0) return [];
  const reason = `${countPages(broken.length)} could not be read (${listNumbers(broken)}): broken; download or save it again`;
  return [{ ruleId: "pdf-page", reason, isLoss: true }];
}

function tellEmpty(pages: readonly Page[], broken: readonly number[]): readonly Remark[] {
  const empty = pages
    .filter(({ number, lines }) => lines.length === 0 && !broken.includes(number))
    .map(({ number }) => number);
  if (empty.length === 0) return [];
  const reason = `no text on ${empty.length} of ${countPages(pages.length)} (${listNumbers(empty)}): empty, or pictures of words`;
  return [{ ruleId: "pdf-page", reason, isLoss: false }];
}

/** Letters of fonts that do not say which letters they are. */
function tellUnmapped(text: string): readonly Remark[] {
  const lost = text.match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0;
  if (lost * 20 < text.length) return [];
  const reason = `${lost} of ${text.length} letters cannot be told, because their font does not say which they are; run a text recognition over it`;
  return [{ ruleId: "pdf-font", reason, isLoss: true }];
}

function listNumbers(numbers: readonly number[]): string {
  return numbers.slice(0, 10).join(", ") + (numbers.length > 10 ? " …" : "");
}

function countPages(count: number): string {
  return count === 1 ? "1 page" : `${count} pages`;
}
