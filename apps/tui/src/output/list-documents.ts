import { type Document, indexLines, type Reason, type Statement } from "@onrecord/core";
import { makeVisible } from "@onrecord/export";
import { plural } from "../browser/presentation/group.ts";
import { datedWords } from "../browser/presentation/statement-words.ts";

/** Where each document is from, when it was written and why then, how much it says, and what of it was set aside. */
export function listDocuments(
  documents: readonly Document[],
  statements: readonly Statement[],
): string {
  const counts = Map.groupBy(statements, ({ document }) => document);
  const lines = documents.flatMap((document) => [
    "",
    ...listDocument(document, counts.get(document.id)?.length ?? 0),
  ]);
  return ["Documents", ...lines].map((line) => `${makeVisible(fold(line))}\n`).join("");
}

function listDocument(document: Document, count: number): readonly string[] {
  const { id, title, author, publisher, url, date, setAside, text } = document;
  const from = [title === null ? null : id, author, publisher, url].filter((part) => part !== null);
  const lineOf = indexLines(text);
  return [
    `  ${title ?? id}`,
    ...(from.length === 0 ? [] : [`    ${from.join(" · ")}`]),
    `    ${datedWords(date)}`,
    ...date.because.map((reason) => `      because ${reasonWords(reason)}`),
    `    ${plural(count, "statement")}, ${plural(setAside.length, "passage")} set aside`,
    ...setAside.map(({ span, text: words, because }) => {
      const why = because.map(reasonWords).join("; ");
      return `      line ${lineOf(span[0])}, set aside: ${words.trim()} (${why})`;
    }),
  ];
}

const reasonWords = ({ rule, says }: Reason): string => `${rule}: ${says}`;

/** A passage over several lines is one line here; the indent stays. */
function fold(line: string): string {
  return line.replaceAll(/(?<=\S)\s+/g, " ");
}
