// Loads the modules whose paths it is given, has some of them work, and prints the regular expressions that they built, as JSON.
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Pattern } from "./pattern.ts";

const root = path.join(import.meta.dirname, "../..");
const built: Pattern[] = [];

// A module that changes how others are loaded.
await import("../jsx-hook.ts");
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args, newTarget) => record(Reflect.construct(target, args, newTarget)),
  apply: (target, self, args) => record(Reflect.apply(target, self, args)),
});

function record(made: unknown): object {
  if (!(made instanceof RegExp)) throw new TypeError("expected an expression");
  const file = callerOf(new Error("where").stack ?? "");
  if (file !== null) built.push({ source: made.source, flags: made.flags, file });
  return made;
}

/** The file of ours that called, from the root; null for one of a library. */
function callerOf(stack: string): string | null {
  const lines = stack.split("\n").slice(1);
  const caller = lines.find(
    (line) => !line.includes("record-built.ts") && !line.includes("at Reflect."),
  );
  const url = /file:\/\/[^\s)]+?(?=:\d+:\d+)/.exec(caller ?? "")?.[0];
  if (url === undefined) return null;
  const file = path.relative(root, fileURLToPath(url)).replaceAll("\\", "/");
  return /^(?:packages|apps)\/[a-z]+\/(?:src|client)\//.test(file) ? file : null;
}

/** Modules that are programs: they start something, or expect a browser. */
const programs = /\/cli\.ts$|\/client\/|-worker\.ts$/;

for (const file of process.argv.slice(2).filter((name) => !programs.test(name))) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as the program loads them
  await import(pathToFileURL(path.join(root, file)).href);
}
const { readDocument } = await import("@onrecord/core");
const { makeVisible } = await import("@onrecord/export");
for (const name of ["head", "script", "style", "template", "svg", "noscript", "title"]) {
  readDocument(`<div>\n<${name}></${name}>\n</div>\n`, { format: "markdown" });
}
makeVisible("\u001B");
process.stdout.write(JSON.stringify(built));
