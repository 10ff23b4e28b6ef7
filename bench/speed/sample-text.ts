import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const fixtures = path.join(import.meta.dirname, "../../fixtures");

/** The documents of `fixtures`, one after the other and over again, cut at a number of characters. */
export function sampleText(length: number): string {
  const texts = globSync("*/*.{md,txt}", { cwd: fixtures })
    .toSorted()
    .map((file) =>
      readFileSync(path.join(fixtures, file), "utf8").replace(/^---[\s\S]*?\n---\n/, ""),
    );
  const once = `${texts.join("\n\n")}\n\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
