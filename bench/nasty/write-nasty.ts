import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { NastyDocument } from "./nasty-document.ts";
import { nastyFiles } from "./nasty-files.ts";
import { nastyTexts } from "./nasty-texts.ts";

export const nastyDocuments: readonly NastyDocument[] = [...nastyTexts, ...nastyFiles];

/** Writes all of them into the folder, small or large. */
export function writeNasty(folder: string, size: "small" | "large"): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, times, make } of nastyDocuments) {
    writeFileSync(path.join(folder, name), make(times[size]));
  }
}
