import { relative } from "node:path";
import type { FoundDocument } from "../documents/found-document.ts";
import type { Config, DocumentFacts } from "./config.ts";

/**
 * What the config says about a document: the facts of every glob that matches it, where later ones override.
 *
 * A glob counts from the config's folder. A config that lies elsewhere and is named with `--config` also counts from
 * the folder that was given to be read and from the current one.
 */
export function factsOf(
  config: Config,
  { file, folder }: Pick<FoundDocument, "file" | "folder">,
  cwd: string,
): DocumentFacts {
  if (file === null) return {};
  const bases = config.isNamed ? [config.folder, folder, cwd] : [config.folder];
  const names = [...bases.map((base) => relative(base, file)), file].map(toSlashes);
  const facts: DocumentFacts = {};
  for (const entry of config.documents) {
    // A name may hold brackets or stars itself; the glob that spells it out means that name.
    if (names.includes(entry.glob) || names.some((name) => entry.matches(name))) {
      Object.assign(facts, entry.facts);
    }
  }
  return facts;
}

function toSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
