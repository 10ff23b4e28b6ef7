import type { Aliases } from "@onrecord/core";
import * as v from "valibot";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { unread, type Tell } from "../problems/problem.ts";
import { compileGlob } from "./compile-glob.ts";
import type { Config, DocumentFacts } from "./config.ts";
import { factSchemas, fiscalYearStartSchema, localeSchema, namesSchema } from "./config-schema.ts";

const keys = ["locale", "fiscalYearStart", "documents", "aliases"];

type Reading = { readonly at: (offset: number | undefined) => string; readonly tell: Tell };

/**
 * Reads the text of an `onrecord.yml`.
 *
 * Each wrong entry is told with its line and column and left out; the others hold. Where the YAML itself is broken
 * nothing of it can be trusted, so it is told and nothing holds.
 */
export function readConfig(
  text: string,
  name: string,
  place: { readonly folder: string; readonly isNamed: boolean },
  tell: Tell,
): Config {
  const lineCounter = new LineCounter();
  const reading: Reading = {
    at: (offset) => {
      const { line, col } = lineCounter.linePos(offset ?? 0);
      return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
    },
    tell,
  };
  const nothing: Config = { ...place, documents: [] };
  const { contents, error } = parseYaml(text, lineCounter);
  if (error !== null) {
    tell(
      unread(reading.at(error.offset), `broken YAML: ${error.says}; nothing in this file is used`),
    );
    return nothing;
  }
  if (isEmpty(contents)) return nothing;
  if (!isMap(contents)) {
    tell(unread(reading.at(offsetOf(contents)), `expected keys such as ${keys.join(", ")}`));
    return nothing;
  }
  const top = contents;
  for (const { key } of entriesOf(top)) {
    if (!keys.includes(key.name)) {
      tell(
        unread(
          reading.at(key.offset),
          `unknown key ${JSON.stringify(key.name)}; expected ${keys.join(", ")}`,
        ),
      );
    }
  }
  return {
    ...place,
    locale: readValue(top, "locale", localeSchema, reading),
    fiscalYearStart: readValue(top, "fiscalYearStart", fiscalYearStartSchema, reading),
    aliases: readAliases(top, reading),
    documents: readDocumentFacts(top, reading),
  };
}

type Parsed = {
  readonly contents: unknown;
  readonly error: { readonly offset: number; readonly says: string } | null;
};

function parseYaml(text: string, lineCounter: LineCounter): Parsed {
  try {
    // Failsafe: everything is text as written, so that 2016-10 and 1984 stay what they are.
    const yaml = parseDocument(text, { lineCounter, prettyErrors: false, schema: "failsafe" });
    const [error] = yaml.errors;
    if (error === undefined) return { contents: yaml.contents, error: null };
    return { contents: null, error: { offset: error.pos[0], says: error.message } };
  } catch (error) {
    // The parser recurses, so nesting that no one writes by hand ends its stack.
    return { contents: null, error: { offset: 0, says: String(error) } };
  }
}

function readDocumentFacts(top: YAMLMap, reading: Reading): Config["documents"] {
  const map = readMap(
    top,
    "documents",
    'a glob and its facts such as "letters/*.txt": { date: 2016-10-20 }',
    reading,
  );
  return entriesOf(map).flatMap(({ key, value }) => {
    const glob = key.name.startsWith("./") ? key.name.slice(2) : key.name;
    const refuse = (why: string): never[] => {
      reading.tell(unread(reading.at(key.offset), `${JSON.stringify(glob)}: ${why}`));
      return [];
    };
    if (!isMap(value)) return refuse("expected facts such as { date: 2016-10-20, author: An MP }");
    try {
      return [{ glob, matches: compileGlob(glob), facts: readFacts(value, reading) }];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return refuse(error.message);
    }
  });
}

function readFacts(map: YAMLMap, reading: Reading): DocumentFacts {
  const facts: Record<string, string> = {};
  for (const { key } of entriesOf(map)) {
    const schema = Object.hasOwn(factSchemas, key.name) ? factSchemas[key.name] : undefined;
    if (schema === undefined) {
      const expected = Object.keys(factSchemas).join(", ");
      reading.tell(
        unread(
          reading.at(key.offset),
          `unknown key ${JSON.stringify(key.name)}; expected ${expected}`,
        ),
      );
      continue;
    }
    const value = readValue(map, key.name, schema, reading);
    if (value !== undefined) facts[key.name] = value;
  }
  return facts;
}

function readAliases(top: YAMLMap, reading: Reading): Aliases | undefined {
  if (!top.has("aliases")) return undefined;
  const map = readMap(
    top,
    "aliases",
    "a holder and its names such as UK Government: [Home Office, Theresa May]",
    reading,
  );
  const aliases: [string, string[]][] = [];
  for (const { key } of entriesOf(map)) {
    const names = readValue(map, key.name, namesSchema, reading);
    if (names !== undefined) aliases.push([key.name, names]);
  }
  return Object.fromEntries(aliases);
}

function readMap(parent: YAMLMap, key: string, expected: string, reading: Reading): YAMLMap | null {
  const value = parent.get(key, true);
  if (isMap(value)) return value;
  if (!isEmpty(value))
    reading.tell(unread(reading.at(offsetOf(value)), `${key}: expected ${expected}`));
  return null;
}

function readValue<T>(
  parent: YAMLMap | null,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  reading: Reading,
): T | undefined {
  const node: unknown = parent?.get(key, true);
  if (node === undefined) return undefined;
  const result = v.safeParse(schema, plainValue(node));
  if (result.success) return result.output;
  reading.tell(unread(reading.at(offsetOf(node)), `${key}: ${result.issues[0].message}`));
  return undefined;
}

/** Text, or a list of it; anything deeper is nothing that a key may hold. */
function plainValue(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  return isSeq(node) ? node.items.map((item) => (isScalar(item) ? item.value : null)) : null;
}

function isEmpty(node: unknown): boolean {
  return (
    node === undefined ||
    node === null ||
    (isScalar(node) && (node.value === null || node.value === ""))
  );
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === "number" ? node.range[0] : undefined;
}

type Entry = {
  readonly key: { readonly name: string; readonly offset: number | undefined };
  readonly value: unknown;
};

function entriesOf(map: YAMLMap | null): readonly Entry[] {
  return (map?.items ?? []).map(({ key, value }) => ({
    key: { name: isScalar(key) ? String(key.value) : String(key), offset: offsetOf(key) },
    value,
  }));
}
