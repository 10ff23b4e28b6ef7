import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseAst } from "rolldown/parseAst";
import { type Pattern, spell } from "./pattern.ts";

const root = path.join(import.meta.dirname, "../..");

/** The sources that hold what is checked, from the root of the checkout. */
const sources: readonly string[] = globSync(
  ["packages/*/src/**/*.ts", "packages/*/client/*.ts", "apps/*/src/**/*.{ts,tsx}"],
  { cwd: root, exclude: ["**/*.test.ts", "**/*.test-d.ts"] },
).toSorted();

/**
 * Every regular expression of the sources, once: literals by the syntax tree, those that are built (of word lists) by
 * loading all modules with a constructor that takes them down.
 *
 * @throws {Error} if one is built by a module that nothing here makes build it.
 */
export function findPatterns(): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  const places = new Set<string>();
  const add = (pattern: Pattern): void => {
    if (!found.has(spell(pattern))) found.set(spell(pattern), pattern);
  };
  for (const file of sources) {
    const text = readFileSync(path.join(root, file), "utf8");
    // The syntax tree takes most of the time, and few files hold any.
    if (!/RegExp|\//.test(text)) continue;
    const lang = file.endsWith("x") ? "tsx" : "ts";
    walk(parseAst(text, { lang }, file), (node) => {
      const literal = regexOf(node);
      if (literal !== null) add({ ...literal, file });
      if (isBuilt(node)) places.add(file);
    });
  }
  for (const pattern of recordBuilt()) {
    add(pattern);
    places.delete(pattern.file);
  }
  if (places.size > 0) {
    throw new Error(
      `expected all built expressions to be seen, got none from ${[...places].join(", ")}; make tools/patterns/record-built.ts have them built`,
    );
  }
  return [...found.values()];
}

/** In a process of its own: the constructor there is not the usual one. */
function recordBuilt(): readonly Pattern[] {
  const read: (json: string) => readonly Pattern[] = JSON.parse;
  const script = path.join(import.meta.dirname, "record-built.ts");
  const args = ["--conditions=@onrecord/source", script, ...sources];
  return read(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }));
}

type Node = Readonly<Record<string, unknown>>;

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isNode(value)) {
    visit(value);
    for (const part of Object.values(value)) walk(part, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function regexOf({ regex }: Node): { readonly source: string; readonly flags: string } | null {
  if (!isNode(regex)) return null;
  const { pattern, flags } = regex;
  return typeof pattern === "string" && typeof flags === "string"
    ? { source: pattern, flags }
    : null;
}

function isBuilt({ type, callee }: Node): boolean {
  const isCall = type === "NewExpression" || type === "CallExpression";
  return isCall && isNode(callee) && callee["name"] === "RegExp";
}
