import { type Document, extractStatements, readDocument, type Statement } from "@onrecord/core";
import { writeDocument } from "../../terminal/make-collection.ts";

const inDocument = 100;

/** Minutes of meetings of so many sentences in all, a hundred in each, as Markdown under their names. */
export function writePolicies(sentences: number, year = 2016): ReadonlyMap<string, string> {
  const count = Math.ceil(sentences / inDocument);
  return new Map(
    Array.from({ length: count }, (_, index) => [
      `${year}-${index}.md`,
      writeDocument(index + year, year, Math.min(inDocument, sentences)),
    ]),
  );
}

/** The same as one text. */
export function writePolicy(sentences: number, year = 2016): string {
  return [...writePolicies(sentences, year).values()].join("\n\n");
}

export function readPolicies(sentences: number, year = 2016): readonly Document[] {
  return [...writePolicies(sentences, year)].map(([id, text]) =>
    readDocument(text, { id, date: `${year}`, author: "The council", publisher: "The council" }),
  );
}

export function extractAll(documents: readonly Document[]): readonly Statement[] {
  return documents.flatMap((document) => extractStatements(document));
}
