import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Span } from "../data.ts";
import { foldSpace } from "../text/fold-space.ts";
import type { Field, FieldName } from "./fields.ts";
import { fieldKeys } from "./english/field-keys.ts";
import type { Problem } from "./problem.ts";

/** The fields that a document gives about itself above its text, and the offset at which its text begins. */
export type FrontMatter = {
  readonly fields: ReadonlyMap<FieldName, Field>;
  readonly end: number;
  readonly problems: readonly Problem[];
};

const longest = 65_536;
const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$(?![\r\n]))/y;

/**
 * Reads YAML front matter: the lines between `---` and `---` at the very start of the text.
 *
 * Only plain values of known keys are looked at, straight in the syntax tree: aliases are not followed, so an alias bomb
 * has nothing to blow up.
 */
export function readFrontMatter(text: string): FrontMatter {
  const region = findRegion(text);
  if (region === null) return { fields: new Map(), end: 0, problems: [] };
  const { yaml, end, isClosed } = region;
  const problems: Problem[] = [];
  const note = (ruleId: string, reason: string, [from, to]: Span): void => {
    problems.push({ ruleId, reason, span: [yaml[0] + from, yaml[0] + to] });
  };
  const source = text.slice(...yaml);
  if (!isClosed) {
    note("front-matter", "front matter without an end: expected a line of --- below it", [0, 0]);
  }
  if (source.length > longest) {
    note("front-matter", `front matter is longer than ${longest} characters: not read`, [0, 0]);
    return { fields: new Map(), end, problems };
  }
  const fields = new Map<FieldName, Field>();
  const { root, soundUntil } = parseYaml(source, note);
  for (const { key, value } of isMap(root) ? root.items : []) {
    if (!isScalar(key) || typeof key.value !== "string") continue;
    const name = fieldKeys.get(key.value.toLowerCase());
    if (name === undefined || fields.has(name)) continue;
    // Past a mistake, the parser guesses.
    if (soundUntil !== null && (!isScalar(value) || rangeOf(value.range)[1] > soundUntil)) {
      continue;
    }
    const field = readField(value, yaml[0]);
    if (field !== null) fields.set(name, field);
    else if (value !== null && !isEmpty(value)) {
      note(
        `front-matter-${name}`,
        `expected plain words for “${key.value}”, such as ${key.value}: ${examples[name]}`,
        rangeOf(key.range),
      );
    }
  }
  return { fields, end, problems };
}

const examples: Readonly<Record<FieldName, string>> = {
  date: "2016-09-15",
  author: "Jane Smith",
  speaker: "Jane Smith",
  title: "A visit to the camp",
  publisher: "The Daily Example",
  url: "https://example.org/a",
};

type Region = {
  readonly yaml: Span;
  readonly end: number;
  /** Whether a line of `---` ends it. */
  readonly isClosed: boolean;
};

const plainKeyLine = /^"?[A-Za-z_][\w. -]{0,60}"?[ \t]*:/;
const anyKeyLine = /^"?[\p{L}_][\p{L}\p{N}_. -]{0,60}"?[ \t]*:/u;

function findRegion(text: string): Region | null {
  const open = opening.exec(text)?.[0].length;
  if (open === undefined) return null;
  let gap: number | null = null;
  for (let line = open; line < text.length; line = nextLine(text, line)) {
    closing.lastIndex = line;
    const close = closing.exec(text)?.[0];
    if (close !== undefined) {
      return looksLikeYaml(text.slice(open, line))
        ? { yaml: [open, line], end: line + close.length, isClosed: true }
        : null;
    }
    const words = lineAt(text, line);
    if (words.trim() === "") gap ??= line;
    // Running words after a gap: a rule further down closes nothing.
    else if (gap !== null && isRunningWords(words)) break;
  }
  return findUnclosed(text, open);
}

/** Fields that somebody forgot to close: the lines up to the first that is empty or none, where they begin with a key that we know. */
function findUnclosed(text: string, open: number): Region | null {
  const key = /^"?([^":]*)(?:"[ \t]*)?:/.exec(lineAt(text, open))?.[1]?.trimEnd().toLowerCase();
  if (key === undefined || !fieldKeys.has(key)) return null;
  let end = open;
  while (end < text.length && isFieldLine(lineAt(text, end))) end = nextLine(text, end);
  return { yaml: [open, end], end, isClosed: false };
}

/** Two rules with prose between them are not front matter. */
function looksLikeYaml(yaml: string): boolean {
  const first = lineAt(yaml.trimStart(), 0);
  return first === "" || first.startsWith("#") || isKeyLine(first);
}

/** Most keys are plain, and the engine takes long to make ready for all letters. */
function isKeyLine(words: string): boolean {
  return plainKeyLine.test(words) || anyKeyLine.test(words);
}

function isFieldLine(words: string): boolean {
  return words.trim() !== "" && !isRunningWords(words);
}

function isRunningWords(words: string): boolean {
  return !/^[\s#\-[\]{}"']/.test(words) && !isKeyLine(words);
}

/** The line that begins at an offset, cut where no key would reach. */
function lineAt(text: string, start: number): string {
  return text.slice(start, start + 200).split(/[\r\n]/, 1)[0] ?? "";
}

function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\n") return at + 1;
    if (text[at] === "\r") return text[at + 1] === "\n" ? at + 2 : at + 1;
  }
  return text.length;
}

function parseYaml(
  source: string,
  note: (ruleId: string, reason: string, span: Span) => void,
): { readonly root: unknown; readonly soundUntil: number | null } {
  try {
    const document = parseDocument(source, {
      logLevel: "error",
      prettyErrors: false,
      schema: "failsafe",
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error !== undefined) {
      note(
        "front-matter",
        `front matter is not YAML: ${firstLine(error.message)}`,
        rangeOf(error.pos),
      );
    }
    return { root: document.contents, soundUntil: error?.pos[0] ?? null };
  } catch (error) {
    // The parser recurses, so nesting that no one writes by hand ends its stack.
    const says = error instanceof Error ? firstLine(error.message) : "unreadable";
    note("front-matter", `front matter is not YAML: ${says}`, [0, 0]);
    return { root: null, soundUntil: 0 };
  }
}

function readField(node: unknown, base: number): Field | null {
  if (isScalar(node)) {
    const value = typeof node.value === "string" ? foldSpace(node.value) : "";
    const [start, end] = rangeOf(node.range);
    return value === "" ? null : { value, span: [base + start, base + end] };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => readField(item, base));
    const named = items.filter((item) => item !== null);
    const [start, end] = rangeOf(node.range);
    if (named.length === 0 || named.length < items.length) return null;
    return { value: named.map(({ value }) => value).join(", "), span: [base + start, base + end] };
  }
  if (isMap(node)) {
    const name = node.items.find(({ key }) => isScalar(key) && key.value === "name");
    return name === undefined ? null : readField(name.value, base);
  }
  return null;
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && (node.value === null || node.value === "");
}

function rangeOf(range: readonly number[] | null | undefined): Span {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
