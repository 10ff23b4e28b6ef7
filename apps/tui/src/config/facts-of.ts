import { relative } from "node:path";
import type { FoundDocument } from "../documents/found-document.ts";
import type { Config, DocumentFacts } from "./config.ts";

/**
 * What the config says about a document: the facts of every glob that matches it, where later ones override; null where
 * none matches.
 *
 * A glob counts from the config's folder. A config that lies elsewhere and is named with `--config` also counts from
 * the folder that was given to be read and from the current one.
 */
export function factsOf(
  config: Config,
  { file, folder }: Pick<FoundDocument, "file" | "folder">,
  cwd: string,
): DocumentFacts | null {
  if (file === null) return null;
  const bases = config.isNamed ? [config.folder, folder, cwd] : [config.folder];
  const names = [...bases.map((base) => relative(base, file)), file].map(toSlashes);
  // A name may hold brackets or stars itself; the glob that spells it out means that name.
  const matching = config.documents.filter(
    ({ glob, matches }) => names.includes(glob) || names.some((name) => matches(name)),
  );
  if (matching.length === 0) return null;
  const facts: DocumentFacts = {};
  for (const entry of matching) Object.assign(facts, entry.facts);
  return facts;
}

function toSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
