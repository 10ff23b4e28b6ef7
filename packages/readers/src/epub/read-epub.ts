import type { Extraction } from "@onrecord/core";
import { openArchive, textOf } from "../archive/open-archive.ts";
import { listElements, type XmlPart } from "../archive/parse-xml.ts";
import type { ExtractedText, Remark } from "../document-reader.ts";
import { extractBody } from "../html/extract-body.ts";
import { toDay } from "../html/metadata/to-day.ts";
import { createMarks } from "../markup/marks.ts";
import { UnreadableError } from "../unreadable-error.ts";

/**
 * An EPUB as Markdown: its chapters in the order of the spine, and what its package says of title, author, publisher and
 * the day of publication.
 *
 * @throws {UnreadableError} if it is no EPUB, broken, or locked.
 */
export function readEpub(bytes: Uint8Array): ExtractedText {
  const archive = openArchive(bytes, "an EPUB", (name) => /\.(?:x?html?|opf|xml)$/i.test(name));
  const packagePath = listElements(textOf(archive, "META-INF/container.xml") ?? "").find(
    ({ name }) => name === "rootfile",
  )?.attributes["full-path"];
  const parts = listElements(packagePath === undefined ? "" : (textOf(archive, packagePath) ?? ""));
  if (packagePath === undefined || parts.length === 0) {
    throw new UnreadableError("expected an EPUB, got an archive without a package; save it again");
  }
  const chapters = listChapters(parts, packagePath);
  const locked = new Set(
    listElements(textOf(archive, "META-INF/encryption.xml") ?? "").flatMap(({ attributes }) =>
      attributes["URI"] === undefined ? [] : [attributes["URI"]],
    ),
  );
  if (chapters.some((path) => locked.has(path))) {
    throw new UnreadableError("an EPUB locked by its seller; only one without a lock can be read");
  }
  const texts = chapters.map((path) => textOf(archive, path));
  const missing = chapters.filter((_, at) => texts[at] === null);
  const marks = createMarks();
  const written = texts
    .filter((html) => html !== null)
    .map((html) => extractBody(html, marks).trim())
    .filter((words) => words !== "")
    .join("\n\n");
  const { text, furniture } = marks.take(written);
  if (text === "") throw new UnreadableError("an EPUB without words");
  const remarks: Remark[] = missing.map((path) => ({
    ruleId: "epub-chapter",
    reason: `the chapter ${path} is not in the archive`,
    isLoss: true,
  }));
  return {
    text: `${text}\n`,
    format: "markdown",
    extracted: { ...readPackage(parts), ...(furniture.length === 0 ? {} : { furniture }) },
    remarks,
  };
}

/** Paths of the chapters; the table of contents is none. */
function listChapters(parts: readonly XmlPart[], packagePath: string): readonly string[] {
  const items = new Map(
    parts
      .filter(({ name }) => name === "item")
      .map(({ attributes }) => [attributes["id"] ?? "", attributes] as const),
  );
  return parts
    .filter(({ name }) => name === "itemref")
    .map(({ attributes }) => items.get(attributes["idref"] ?? ""))
    .filter((item) => item !== undefined && !/\bnav\b/.test(item["properties"] ?? ""))
    .map((item) => resolvePath(packagePath, item?.["href"] ?? ""));
}

function resolvePath(from: string, href: string): string {
  const path = from.split("/").slice(0, -1);
  for (const step of decodePath(href).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/s, ""));
  } catch {
    return href;
  }
}

function readPackage(parts: readonly XmlPart[]): Extraction {
  const valuesOf = (wanted: string): readonly string[] =>
    parts.filter(({ name, text }) => name === wanted && text !== "").map(({ text }) => text);
  const [title] = valuesOf("title");
  const authors = valuesOf("creator");
  const [publisher] = valuesOf("publisher");
  // Any other is that of the edition, which programs fill with the day they made it on.
  const day = parts
    .filter(
      ({ name, attributes }) => name === "date" && attributes["event"] === "original-publication",
    )
    .map(({ text }) => toDay(text))
    .find((it) => it !== null);
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors.slice(0, 8).join(" and ") }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(day === undefined
      ? {}
      : {
          dates: [
            { written: day, source: "metadata", says: "EPUB, date of the original publication" },
          ],
        }),
  };
}
