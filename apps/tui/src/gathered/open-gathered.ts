import { resolve } from "node:path";
import { type Collection, isCollection, openCollection } from "@onrecord/archive";
import type { Call } from "../call.ts";
import { documentOptions, options } from "../options/options.ts";
import type { Settings } from "../options/settings.ts";
import { UsageError } from "../problems/usage-error.ts";

/** A collection that a call reads instead of documents. */
export type Gathered = { readonly path: string; readonly collection: Collection };

/** Those of a collection were read when they were gathered. */
const readingSettings: readonly (keyof Settings)[] = [...documentOptions, "git"];

/**
 * Opens the collection that the paths name, which is recognised by its content; null where they name documents.
 *
 * @throws UsageError where a collection stands beside other paths, or with options that would have no effect on it.
 * @throws CollectionError where it cannot be read.
 */
export function openGathered(
  paths: readonly string[],
  { settings, host }: Pick<Call, "settings" | "host">,
): Gathered | null {
  const path = paths.find((one) => one !== "-" && isCollection(resolve(host.cwd, one)));
  if (path === undefined) return null;
  if (paths.length > 1) {
    throw new UsageError(
      `${path} is a collection: expected it alone, got ${paths.length} paths; gather the others into it first`,
    );
  }
  const idle = readingSettings.find((name) => settings[name] !== undefined);
  if (idle !== undefined) {
    const [flag] = options.find(({ name }) => name === idle)?.flags.match(/--[a-z-]+/) ?? [];
    throw new UsageError(
      `${flag ?? idle} says how documents are read, and those of the collection ${path} were read when they were gathered; expected it there`,
    );
  }
  return { path, collection: openCollection(resolve(host.cwd, path)) };
}
