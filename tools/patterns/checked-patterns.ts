import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { spell, type Pattern } from "./pattern.ts";

const file = path.join(import.meta.dirname, "checked-patterns.txt");

/** The names of the expressions that were found to be linear: to check all of them takes minutes. */
export function readChecked(): ReadonlySet<string> {
  return new Set(readFileSync(file, "utf8").trimEnd().split("\n"));
}

export function writeChecked(names: readonly string[]): void {
  writeFileSync(file, `${names.toSorted().join("\n")}\n`);
}

/** A name that changes with every letter of the expression. */
export function nameOf(pattern: Pattern): string {
  return createHash("sha256").update(spell(pattern)).digest("hex").slice(0, 16);
}
