import { documentReaders } from "@onrecord/readers";
import { reviewName } from "../config/config.ts";

/** What a walked folder or a glob that ends in a star yields; a file that is named is read whatever it is called. */
export type From = "text" | "jsonl";

const extensions: Readonly<Record<From, readonly string[]>> = {
  text: documentReaders.flatMap((reader) => reader.extensions),
  jsonl: [".jsonl", ".ndjson"],
};

/** Documents that users keep beside those we read: leaving them out must be said, not hidden. */
const laterExtensions: readonly string[] = [".doc", ".odt", ".rtf"];

const ownNames = /^onrecord-(?:timeline|positions)\.\w+$/;

/** Verdicts on documents are no documents, nor is what the browser writes of them by the name that it suggests. */
export function isReadable(name: string, from: From): boolean {
  return name !== reviewName && !ownNames.test(name) && endsInOneOf(name, extensions[from]);
}

export function isNotYetReadable(name: string): boolean {
  return endsInOneOf(name, laterExtensions);
}

/** The extensions in words: `.md, .markdown or .txt`. */
export function describeReadable(from: From): string {
  const all = extensions[from];
  return `${all.slice(0, -1).join(", ")} or ${all.at(-1) ?? ""}`;
}

function endsInOneOf(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending) && lower.length > ending.length);
}
