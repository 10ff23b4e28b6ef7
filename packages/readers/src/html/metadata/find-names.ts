import { isNode, type JsonNode } from "./json-ld.ts";
import type { PageData } from "./page-data.ts";

/** What systems write as the author where nobody is named. */
const nobody = new Set([
  "admin",
  "administrator",
  "anonymous",
  "author",
  "editor",
  "guest",
  "root",
  "staff",
  "unknown",
  "user",
  "webmaster",
  "website",
]);
const longestName = 120;

/** Who wrote it, several joined by “and”: JSON-LD, `meta`, microdata. */
export function findAuthor({ articles, metas, labelled }: PageData): string | null {
  const sources: readonly (readonly string[])[] = [
    firstOf(articles, (node) => namesIn(node["author"])) ??
      firstOf(articles, (node) => namesIn(node["creator"])) ??
      [],
    metas.get("citation_author") ?? [],
    metas.get("dc.creator") ?? metas.get("dcterms.creator") ?? [],
    metas.get("author") ?? [],
    metas.get("article:author") ?? [],
    metas.get("byl") ?? [],
    labelled.get("author")?.slice(0, 1) ?? [],
    labelled.get("p-author")?.slice(0, 1) ?? [],
  ];
  for (const names of sources) {
    const real = [...new Set(names.map(cleanName))].filter((name) => name !== null);
    if (real.length > 0) return real.slice(0, 8).join(" and ");
  }
  return null;
}

/** Who published it. */
export function findPublisher({ articles, metas, labelled }: PageData): string | null {
  const names = [
    ...(firstOf(articles, (node) => namesIn(node["publisher"])) ?? []),
    ...(metas.get("og:site_name") ?? []),
    ...(metas.get("citation_publisher") ?? []),
    ...(metas.get("dc.publisher") ?? metas.get("dcterms.publisher") ?? []),
    ...(labelled.get("publisher")?.slice(0, 1) ?? []),
  ];
  return names.map(cleanName).find((name) => name !== null) ?? null;
}

/** Its title, without the name of the site that pages put behind it. */
export function findTitle(data: PageData): string | null {
  const { articles, metas, title } = data;
  const headline = firstOf(articles, (node) =>
    typeof node["headline"] === "string" ? [node["headline"]] : [],
  )?.[0];
  const named =
    headline ??
    metas.get("og:title")?.[0] ??
    metas.get("citation_title")?.[0] ??
    metas.get("dc.title")?.[0] ??
    title;
  if (named === null) return null;
  const words = named.replace(/\s+/g, " ").trim();
  const site = findPublisher(data);
  const parts = words.split(/ (?:[|–—·»]|-|::) /);
  const last = parts.at(-1)?.toLowerCase() ?? "";
  const bare =
    site !== null && parts.length > 1 && last === site.toLowerCase()
      ? words.slice(0, words.lastIndexOf(parts.at(-1) ?? "")).replace(/ (?:[|–—·»]|-|::) $/, "")
      : words;
  return bare === "" ? null : bare;
}

function firstOf(
  articles: readonly JsonNode[],
  read: (node: JsonNode) => readonly string[],
): readonly string[] | null {
  return articles.map(read).find((values) => values.length > 0) ?? null;
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesIn);
  return isNode(value) ? namesIn(value["name"]).slice(0, 1) : [];
}

function cleanName(written: string): string | null {
  const name = written
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^by:? /i, "");
  const isName =
    name !== "" &&
    name.length <= longestName &&
    !/[@{}<>]|https?:|www\./i.test(name) &&
    /\p{L}/u.test(name);
  return isName && !nobody.has(name.toLowerCase()) ? name : null;
}
