import { attribute, type Element, elementsBelow, isNamed, type Root, wordsOf } from "../element.ts";
import { type JsonNode, readJsonLd } from "./json-ld.ts";

/** What a page says in its markup for machines, before any of it is believed. */
export type PageData = {
  /** The contents of `meta` elements by name or property, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The things that JSON-LD describes as the page itself or its article. */
  readonly articles: readonly JsonNode[];
  /** Elements that microdata or microformats call by a name: `itemprop=datePublished`, `class=dt-published`. */
  readonly labelled: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  /** The language that the page says it is in, such as `en-GB`. */
  readonly language: string | null;
  /** The page's own address, where it gives one. */
  readonly url: string | null;
};

const labels = new Set(
  "datePublished author publisher headline entry-date dt-published published p-author byline-name".split(
    " ",
  ),
);

const longest = 500;
const mostValues = 20;

export function readPageData(root: Root, source: string): PageData {
  const metas = new Map<string, string[]>();
  const labelled = new Map<string, string[]>();
  const scripts: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let language = "";
  for (const element of elementsBelow(root)) {
    if (isNamed(element, "meta")) {
      const names = ["name", "property", "itemProp"].map((name) => attribute(element, name));
      for (const name of names.join(" ").toLowerCase().split(/\s+/)) {
        if (name !== "") add(metas, name, attribute(element, "content"));
      }
    } else if (isNamed(element, "script")) {
      if (attribute(element, "type").toLowerCase() === "application/ld+json")
        scripts.push(rawText(element));
    } else if (isNamed(element, "html")) language = attribute(element, "lang");
    else if (isNamed(element, "title")) title ??= wordsOf(element);
    else if (isNamed(element, "link")) {
      if (attribute(element, "rel") === "canonical") canonical ??= attribute(element, "href");
    } else addLabels(labelled, element);
  }
  const saved = /<!-- saved from url=\(\d{1,5}\)(\S{1,2000})/.exec(source.slice(0, 5000))?.[1];
  const url = [
    canonical,
    metas.get("og:url")?.[0],
    metas.get("citation_fulltext_html_url")?.[0],
    saved,
  ].find((address) => typeof address === "string" && /^https?:\/\//i.test(address));
  return {
    metas,
    labelled,
    articles: readJsonLd(scripts, url ?? null),
    language: language === "" ? null : language,
    title: title === "" ? null : title,
    url: url ?? null,
  };
}

function add(map: Map<string, string[]>, name: string, value: string): void {
  const words = value.replace(/\s+/g, " ").trim();
  if (words === "" || words.length > longest) return;
  map.set(name, [...(map.get(name) ?? []).slice(0, mostValues), words]);
}

function addLabels(labelled: Map<string, string[]>, element: Element): void {
  const names = `${attribute(element, "itemProp")} ${attribute(element, "className")} ${element.properties["pubdate"] === undefined ? "" : "pubdate"}`;
  if (names === "  ") return;
  for (const name of names.split(/\s+/)) {
    if (!labels.has(name) && name !== "pubdate") continue;
    const written = attribute(element, "dateTime") || attribute(element, "content");
    add(labelled, name, written === "" ? wordsOf(element).slice(0, 600) : written);
  }
}

function rawText(element: Element): string {
  return element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
}
