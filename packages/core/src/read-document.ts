import { VFile } from "vfile";
import type { Aliases, Dated, Document, Extraction, Locale } from "./data.ts";
import { cutDateline } from "./documents/cut-dateline.ts";
import { type DateCandidate, dateDocument } from "./documents/date-document.ts";
import { chooseFormat } from "./documents/document-formats.ts";
import { readExtractedDate, splitFurniture } from "./documents/extraction.ts";
import { readFileName } from "./documents/file-name.ts";
import { readFrontMatter } from "./documents/front-matter.ts";
import { readHeader } from "./documents/header.ts";
import type { Passage } from "./documents/passage.ts";
import type { Problem } from "./documents/problem.ts";
import { reportProblems } from "./documents/report-problems.ts";
import { setBoilerplateAside } from "./documents/set-aside.ts";
import { type FindTimes, readWrittenDate } from "./documents/written-date.ts";
import { foldSpace } from "./text/fold-space.ts";
import { toProse } from "./text/prose.ts";
import { findTimes } from "./time/find-times.ts";
import { inferCreationTime } from "./time/inferring/infer-creation-time.ts";

/** What the caller knows better than the document. Dates are EDTF or plain words (“15 September 2016”). */
export type ReadOptions = {
  /** Names the document in all results; its path with forward slashes unless given. */
  readonly id?: string;
  readonly path?: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Overrides every date that the document gives; in the longer form it also says who told, and in which words. */
  readonly date?:
    | string
    | { readonly edtf: string; readonly source: "option" | "config"; readonly says?: string };
  /** The date of documents that give none. */
  readonly on?: string;
  readonly locale?: Locale;
  /** `markdown` or `text`; chosen by the path's ending unless given. */
  readonly format?: string;
  /** What the file says besides this text, where the text was extracted from another format; it comes after front matter. */
  readonly extracted?: Extraction;
  /** These two say nothing about reading: they let one object of options serve `extractStatements` too. */
  readonly fiscalYearStart?: string;
  readonly aliases?: Aliases;
};

/**
 * Reads a Markdown or plain text document: what it says about itself, its blocks of running words, and what was set
 * aside.
 *
 * What a document gets wrong becomes a message on the file, with its place and a rule id, and reading goes on; so does a
 * wrong date of a config file, because one bad line there must not stop the rest.
 *
 * @throws {TypeError} if the input is neither a string nor a VFile.
 * @throws {RangeError} if `date` or `on` is no date, or `format` no format.
 *
 * @example
 * readDocument("We will build 480 homes.", { date: "2016-09-15", author: "An MP" }).date.earliest; // "2016-09-15"
 */
export function readDocument(input: string | VFile, options: ReadOptions = {}): Document {
  const file = typeof input === "string" ? new VFile({ value: input }) : checkFile(input);
  const path = options.path ?? file.history.at(-1) ?? null;
  const format = chooseFormat(options.format, path);
  const findDates: FindTimes = (words) =>
    findTimes(words, { creationTime: null, locale: options.locale ?? "en-GB" });
  const problems: Problem[] = [];
  const given = readGivenDates(options, findDates, problems);

  const text = String(file).replace(/^\uFEFF/, "");
  const frontMatter = readFrontMatter(text);
  const extracted = options.extracted ?? {};
  const { furniture, content } = splitFurniture(
    format.read(text, frontMatter.end),
    options.extracted ?? null,
    [options.title, options.author],
  );
  const header = readHeader(content.passages, findDates);
  const { passages, dateline } = cutDateline(content.passages, findDates);
  const { kept, setAside, author, publisher } = setBoilerplateAside(
    { ...content, passages },
    header.passages,
    text,
  );
  const fileName = readFileName(path, text);

  const dates: DateCandidate[] = [];
  if (given.date !== null) dates.push(given.date);
  const field = frontMatter.fields.get("date");
  if (field !== undefined) {
    const reading = readWrittenDate(field.value, findDates);
    if ("dates" in reading) {
      const says = `front matter: ${field.value}`;
      dates.push({ source: "front-matter", dates: reading.dates, says, span: field.span });
    } else {
      const reason = `“${field.value}” is not a date: ${reading.problem}`;
      problems.push({ ruleId: "front-matter-date", reason, span: field.span });
    }
  }
  const told = readExtractedDate(extracted, findDates);
  if (told.date !== null) dates.push(told.date);
  problems.push(...told.problems);
  if (fileName.dates !== null) {
    const says = `file name: ${fileName.dates.edtf ?? ""}`;
    dates.push({ source: "file-name", dates: fileName.dates, says, span: null });
  } else if (fileName.problem !== null && dates.length === 0) {
    problems.push({ ruleId: "file-name-date", reason: fileName.problem, span: null });
  }
  if (header.date !== null) {
    const { value, words, span } = header.date;
    dates.push({ source: "text", dates: value, says: `“${words}” above the text`, span });
  }
  if (given.on !== null) dates.push(given.on);

  problems.push(...frontMatter.problems, ...content.problems);
  reportProblems(file, text, problems);
  const fieldValue = (name: "author" | "speaker" | "title" | "publisher" | "url"): string | null =>
    frontMatter.fields.get(name)?.value ?? null;
  return {
    id: options.id ?? path?.replaceAll("\\", "/") ?? "document",
    path,
    title:
      options.title ??
      fieldValue("title") ??
      extracted.title ??
      findTitle(kept, findDates) ??
      fileName.title,
    author:
      options.author ??
      fieldValue("speaker") ??
      fieldValue("author") ??
      extracted.author ??
      header.author?.value ??
      author,
    publisher: options.publisher ?? fieldValue("publisher") ?? extracted.publisher ?? publisher,
    url: options.url ?? fieldValue("url") ?? extracted.url ?? null,
    date: dates.length > 0 ? dateDocument(dates) : inferDate(kept, options.locale),
    text,
    blocks: kept.map(({ block }) => block),
    setAside: [...furniture, ...setAside, ...(dateline === null ? [] : [dateline])].toSorted(
      (a, b) => a.span[0] - b.span[0],
    ),
    ...(extracted.pages === undefined ? {} : { pages: extracted.pages }),
  };
}

function checkFile(input: unknown): VFile {
  // Not `instanceof`: the caller's VFile may come from another copy of the package.
  if (isFile(input)) return input;
  throw new TypeError(
    `readDocument: expected a string or a VFile, got ${input === null ? "null" : typeof input}. Example: readDocument("We will build homes.")`,
  );
}

function isFile(input: unknown): input is VFile {
  return typeof input === "object" && input !== null && "message" in input && "history" in input;
}

type GivenDates = { readonly date: DateCandidate | null; readonly on: DateCandidate | null };

function readGivenDates(
  { date, on }: ReadOptions,
  findDates: FindTimes,
  problems: Problem[],
): GivenDates {
  const read = (
    name: string,
    written: string,
    source: "option" | "config",
    told?: string,
  ): DateCandidate | null => {
    const reading = readWrittenDate(written, findDates);
    if ("dates" in reading) {
      const given =
        name === "on" ? `given for documents without a date: ${written}` : `given: ${written}`;
      return { source, dates: reading.dates, says: told ?? given, span: null };
    }
    const reason = `“${written}” is not a date: ${reading.problem}`;
    if (source === "option") {
      throw new RangeError(`readDocument: ${name} ${reason}. Example: {${name}: "2016-09-15"}`);
    }
    problems.push({ ruleId: "config-date", reason, span: null });
    return null;
  };
  const { edtf, source, says } =
    typeof date === "object" ? date : { edtf: date, source: "option" as const, says: undefined };
  return {
    date: edtf === undefined ? null : read("date", edtf, source, says),
    on: on === undefined ? null : read("on", on, "option"),
  };
}

/** When a document that gives no date was written, by the time expressions of its text. */
function inferDate(passages: readonly Passage[], locale: Locale | undefined): Dated {
  const prose = toProse(passages.map(({ block }) => block));
  const inferred = inferCreationTime(prose.text, locale);
  if (inferred === null) return dateDocument([]);
  const because = inferred.because.map((reason) =>
    reason.span === undefined ? reason : { ...reason, span: prose.toSource(reason.span) },
  );
  return { ...inferred.dates, source: "inferred", because };
}

/** The first heading, if it stands near the top and is no date; a later one heads a section. */
function findTitle(passages: readonly Passage[], findDates: FindTimes): string | null {
  const heading = passages.slice(0, 4).find(({ block }) => block.kind === "heading");
  const words = foldSpace(heading?.text ?? "");
  return words === "" || "dates" in readWrittenDate(words, findDates) ? null : words;
}
