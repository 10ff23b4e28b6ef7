import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const fixtures = path.join(import.meta.dirname, "../../fixtures");
const texts = path.join(import.meta.dirname, "texts");

/** The documents of `fixtures`, one after the other and over again, cut at a number of characters. */
export function sampleDocuments(length: number): string {
  const documents = globSync("*/*.{md,txt}", { cwd: fixtures })
    .toSorted()
    .map((file) =>
      readFileSync(path.join(fixtures, file), "utf8").replace(/^---[\s\S]*?\n---\n/, ""),
    );
  return repeat(`${documents.join("\n\n")}\n\n`, length);
}

/** One of `texts` over and over again. */
export const sampleText = (name: string, length: number): string =>
  repeat(`${readFileSync(path.join(texts, `${name}.txt`), "utf8")}\n`, length);

const repeat = (once: string, length: number): string =>
  once.repeat(Math.ceil(length / once.length)).slice(0, length);
