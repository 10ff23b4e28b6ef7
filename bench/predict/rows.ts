import { readFileSync } from "node:fs";

/** The rows of a JSON Lines file, as the caller knows them to be. */
export function readRows<Row>(file: string): Row[] {
  return parseRows(readFileSync(file, "utf8"));
}

/** The rows of such a text. */
export function parseRows<Row>(text: string): Row[] {
  const parse: (line: string) => Row = JSON.parse;
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => parse(line));
}

export function writeRows(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
