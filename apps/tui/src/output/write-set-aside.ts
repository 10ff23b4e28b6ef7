import { type Document, indexLines } from "@onrecord/core";
import { makeVisible, type SetAsideLine, toJson } from "@onrecord/export";
import { UsageError } from "../problems/usage-error.ts";

/** What was set aside in a document, each with its reason, one a line. */
export function writeSetAside(document: Document, format: "text" | "jsonl"): string {
  const lineOf = indexLines(document.text);
  const all = document.setAside.map((aside) =>
    Object.assign({ document: document.id, line: lineOf(aside.span[0]) }, aside),
  );
  const write = format === "text" ? writeLine : (aside: SetAsideLine) => toJson(aside);
  return all.map((aside) => `${write(aside)}\n`).join("");
}

/**
 * Only the formats that are one line for each.
 *
 * @throws UsageError for any other.
 */
export function chooseSetAsideFormat(format: string): "text" | "jsonl" {
  if (format === "text" || format === "jsonl") return format;
  throw new UsageError(
    `--set-aside: expected --format text or jsonl, got ${JSON.stringify(format)}`,
  );
}

function writeLine({ document, line, text, because }: SetAsideLine): string {
  const why = because.map(({ says }) => says).join("; ");
  return makeVisible(`${document}:${line}: ${text.replaceAll(/\s+/g, " ").trim()} [${why}]`);
}
