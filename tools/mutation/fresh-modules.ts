import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const standIns: Readonly<Record<string, string>> = {
  vitest: new URL("collect-tests.ts", import.meta.url).href,
  "fast-check": new URL("few-runs.ts", import.meta.url).href,
};

/**
 * Lets every module below a folder be loaded any number of times, each time with all that it imports from there: a
 * module asked for as `x.ts?load=7` hands the question on. Types are stripped once.
 */
export function loadFreshModules(folder: string): void {
  const root = pathToFileURL(`${folder}/`).href;
  const sources = new Map<string, string>();
  registerHooks({
    resolve(specifier, context, next) {
      const [parent = "", load] = (context.parentURL ?? "").split("?", 2);
      if (!parent.startsWith(root) || parent.startsWith(new URL(".", import.meta.url).href)) {
        return next(specifier, context);
      }
      const standIn = standIns[specifier];
      if (standIn !== undefined) return { url: standIn, shortCircuit: true };
      const found = next(specifier, context);
      const own = found.url.startsWith(root) && !found.url.includes("/node_modules/");
      return own && load !== undefined ? { ...found, url: `${found.url}?${load}` } : found;
    },
    load(url, context, next) {
      const [file = "", load] = url.split("?", 2);
      if (load === undefined || !file.endsWith(".ts")) return next(url, context);
      let source = sources.get(file);
      if (source === undefined) {
        source = stripTypeScriptTypes(readFileSync(fileURLToPath(file), "utf8"));
        sources.set(file, source);
      }
      return { format: "module", source, shortCircuit: true };
    },
  });
}
