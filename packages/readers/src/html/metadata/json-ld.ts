import { longestJson, mostJsonValues } from "../../limits.ts";
import { toDay } from "./to-day.ts";

/** An object of JSON-LD. */
export type JsonNode = { readonly [key: string]: unknown };

/** What a page can be about as a whole; a product, a film or a comment on it has a date of its own, which is not the page's. */
const wholes =
  /(?:Article|Posting|Report|WebPage|Legislation|Speech|PressRelease|Document|Review|CreativeWork|Book|Chapter)$/;
const ways = ["@graph", "mainEntity", "mainEntityOfPage"];

/**
 * The nodes of JSON-LD that describe the page or its article, the article first.
 *
 * Lists of other articles, comments and pictures are not walked into: their dates are not the page's. Of several
 * articles the one with the page's own address is meant; where none has it, none is.
 */
export function readJsonLd(scripts: readonly string[], url: string | null): readonly JsonNode[] {
  const roots = scripts.flatMap(parse);
  const nodes: JsonNode[] = [];
  const seen = new Set<unknown>();
  const pending: unknown[] = [...roots];
  while (pending.length > 0 && seen.size < mostJsonValues) {
    const value = pending.shift();
    if (seen.has(value)) continue;
    seen.add(value);
    const values: unknown[] = Array.isArray(value) ? value : [];
    for (const inner of values.slice(0, mostJsonValues)) pending.push(inner);
    if (isNode(value)) {
      nodes.push(value);
      for (const way of ways) pending.push(value[way]);
    }
  }
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [],
    ),
  );
  const whole = nodes
    .filter((node) => wholes.test(typeOf(node)))
    .map((node) => resolve(node, byId));
  const articles = whole.filter((node) => typeOf(node) !== "WebPage");
  const mine = articles.filter(
    (node) => url !== null && addressesOf(node).some((it) => isSame(it, url)),
  );
  const chosen = mine.length > 0 ? mine : articles;
  const pages = whole.filter((node) => typeOf(node) === "WebPage");
  return chosen.length > 1 && !agree(chosen)
    ? pages.length === 1
      ? pages
      : []
    : [...chosen, ...(pages.length === 1 ? pages : [])];
}

function parse(script: string): unknown[] {
  if (script.length > longestJson) return [];
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>)\s*$/, "");
  try {
    const value: unknown = JSON.parse(bare);
    return [value];
  } catch {
    return [];
  }
}

export function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(node: JsonNode): string {
  const type = node["@type"];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  const names = types.filter((name) => typeof name === "string");
  return names.find((name) => name !== "WebPage" && wholes.test(name)) ?? names[0] ?? "";
}

/** With the nodes that it names by their id put in their place, one step deep. */
function resolve(node: JsonNode, byId: ReadonlyMap<string, JsonNode>): JsonNode {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 50).map(follow);
    return isNode(value) && typeof value["@id"] === "string" && value["name"] === undefined
      ? (byId.get(value["@id"]) ?? value)
      : value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, follow(value)]));
}

function addressesOf(node: JsonNode): readonly string[] {
  const page = node["mainEntityOfPage"];
  return [node["url"], node["@id"], page, isNode(page) ? page["@id"] : null].filter(
    (it) => typeof it === "string",
  );
}

function isSame(address: string, url: string): boolean {
  return withoutScheme(address) === withoutScheme(url);
}

function withoutScheme(address: string): string {
  return address
    .replace(/[?#].*$/s, "")
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "");
}

function agree(nodes: readonly JsonNode[]): boolean {
  return new Set(nodes.map((node) => toDay(node["datePublished"]))).size === 1;
}
