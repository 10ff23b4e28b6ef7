import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const fixtures = path.join(import.meta.dirname, "../../fixtures");
const fixture = path.join(fixtures, "calais");
/** One text as other programs wrote it. */
const made = ["pandoc.html", "pandoc.docx", "pandoc.epub", "libreoffice.pdf"];

/** The texts of `fixtures/calais`, by name. */
export function readTexts(): readonly (readonly [name: string, text: string])[] {
  return readdirSync(fixture)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .toSorted()
    .map((name) => [name, readFileSync(path.join(fixture, name), "utf8")] as const);
}

/** The files of `fixtures/made-elsewhere` that hold one text, by name, in base 64. */
export function readMade(): readonly (readonly [name: string, bytes: string])[] {
  return made.map((name) => {
    const bytes = readFileSync(path.join(fixtures, "made-elsewhere", `news.${name}`));
    return [name, bytes.toString("base64")] as const;
  });
}

/**
 * A module that takes texts the whole way, from reading to every format, and gives what was written by the kind of
 * result and the format; and reads files of every kind, which have to give as many statements each.
 */
export const wholeWalk: string = `
import { buildTimeline, extractStatements, indexLines, extractTimes, readDocument } from "@onrecord/core";
import { comparePositions } from "@onrecord/diff";
import { formatsFor, writePositions, writeStatements, writeTimeline, writeTimes } from "@onrecord/export";
import { readBytes } from "@onrecord/readers";

export async function readAll(files) {
  const read = [];
  for (const [path, bytes] of files) {
    const { document } = await readBytes(Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)), { path });
    read.push([path, extractStatements(document).map(({ text }) => text)]);
  }
  const counts = read.map(([, texts]) => texts.length);
  if (counts[0] === 0 || counts.some((count) => count !== counts[0])) {
    throw new Error("expected the same statements of one text in every format, got " + counts.join(", "));
  }
  return read;
}

export function walk(texts) {
  const documents = texts.map(([path, text]) => readDocument(text, { path, on: "2016-10-20" }));
  const statements = documents.flatMap((document) => extractStatements(document));
  const times = documents.flatMap((document) => {
    const lineOf = indexLines(document.text);
    return extractTimes(document).map((time) => ({ ...time, document: document.id, line: lineOf(time.span[0]) }));
  });
  const timeline = buildTimeline(statements, { axis: "refers-to" });
  const positions = comparePositions(statements, { documents, split: "2017" });
  const options = { documents };
  const writers = {
    statements: (format) => writeStatements(statements, format, options),
    times: (format) => writeTimes(times, format, options),
    timeline: (format) => writeTimeline(timeline, statements, format, options),
    positions: (format) => writePositions(positions, statements, format, options),
  };
  return Object.entries(writers).flatMap(([kind, write]) =>
    formatsFor(kind).map((format) => [kind + " as " + format, write(format)]),
  );
}
`;
