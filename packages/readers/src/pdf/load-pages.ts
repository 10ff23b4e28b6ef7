import { getDocumentProxy } from "unpdf";
import { mostPages } from "../limits.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { holdRejections } from "./hold-rejections.ts";
import type { Page } from "./page-line.ts";
import { type PageTag, readTags } from "./page-tag.ts";
import { readLines, type TextRun } from "./read-lines.ts";
import { turnUpright } from "./turn-upright.ts";

type Pages = {
  readonly pages: readonly Page[];
  /** Of pages that are broken. */
  readonly broken: readonly number[];
  readonly title: string | undefined;
  readonly author: string | undefined;
};

/** The pages of a PDF with their lines, and the title and author that its properties give. */
export async function loadPages(bytes: Uint8Array): Promise<Pages> {
  return holdRejections(async () => loadAll(bytes));
}

async function loadAll(bytes: Uint8Array): Promise<Pages> {
  try {
    // The parser takes the bytes away from whoever gave them.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      if (document.numPages > mostPages) {
        throw new UnreadableError(
          `a PDF of ${document.numPages} pages; split it into parts of at most ${mostPages}`,
        );
      }
      const pages: Page[] = [];
      const broken: number[] = [];
      for (let number = 1; number <= document.numPages; number++) {
        // One after the other: memory holds the parts of one page.
        // oxlint-disable-next-line no-await-in-loop
        const page = await loadPage(document, number).catch(() => null);
        if (page === null) broken.push(number);
        pages.push(page ?? { number, height: 0, lines: [] });
      }
      if (broken.length === pages.length) throw new Error("no page of it can be read");
      const { info } = await document.getMetadata();
      return { pages, broken, title: wordsIn(info, "Title"), author: wordsIn(info, "Author") };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    throw describe(error);
  }
}

type Loaded = Awaited<ReturnType<typeof getDocumentProxy>>;

async function loadPage(document: Loaded, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tags = readTags(await page.getStructTree());
  const runs: TextRun[] = [];
  const open: (PageTag | null)[] = [];
  for (const item of items) {
    if ("str" in item) runs.push({ ...item, tag: open.findLast((tag) => tag !== null) ?? null });
    else if (item.type === "endMarkedContent") open.pop();
    else
      open.push("tag" in item && item.tag === "Artifact" ? artifact : (tags.get(item.id) ?? null));
  }
  const upright = turnUpright(runs, page.view);
  page.cleanup();
  return { number, height: upright.height, lines: readLines(upright.runs, number) };
}

/** What a tagged PDF itself calls no part of the document. */
const artifact: PageTag = { block: -1, kind: "artifact", row: null };

function wordsIn(info: object, name: string): string | undefined {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function describe(error: unknown): Error {
  if (error instanceof UnreadableError) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new UnreadableError("a PDF locked by a password; save a copy without one");
  }
  const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
  return new UnreadableError(
    `expected a PDF, got a broken one (${why}); download or save it again`,
  );
}
