import type { Extraction } from "@onrecord/core";
import type { PageData } from "./page-data.ts";
import { toDay } from "./to-day.ts";

type WrittenDate = NonNullable<Extraction["dates"]>[number];

/** Names of `meta` elements that give the day of publication, the most exact first. */
const metaNames = [
  "article:published_time",
  "og:article:published_time",
  "citation_publication_date",
  "citation_online_date",
  "dcterms.issued",
  "dc.date.issued",
  "dc.date.published",
  "dcterms.created",
  "dc.date.created",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "dcterms.date",
  "dc.date",
];
const labels = ["pubdate", "datePublished", "dt-published", "entry-date", "published"];
const changedNames = [
  "article:modified_time",
  "og:updated_time",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
];

/**
 * Every day of publication that a page gives, the surest first: JSON-LD, `meta`, microdata, the `time` under its headline.
 *
 * Two different values of one name settle nothing, nor do dates that systems write when they know none.
 */
export function findDates(
  { articles, metas, labelled }: PageData,
  headerDates: readonly string[],
): { readonly dates: readonly WrittenDate[]; readonly changed: string | null } {
  const dates: WrittenDate[] = [];
  const add = (says: string, values: readonly unknown[]): void => {
    const days = new Set(values.map(toDay));
    const [day] = days;
    if (days.size === 1 && day !== undefined && day !== null)
      dates.push({ written: day, source: "html", says });
  };
  const inArticles = (key: string): unknown[] =>
    articles
      .map((node) => node[key])
      .filter((it) => typeof it === "string")
      .slice(0, 1);
  add("JSON-LD datePublished", inArticles("datePublished"));
  for (const name of metaNames) add(`meta ${name}`, metas.get(name) ?? []);
  for (const name of labels)
    add(`the element named ${name}`, labelled.get(name)?.slice(0, 1) ?? []);
  add("the time under the headline", headerDates);
  add("JSON-LD dateCreated", inArticles("dateCreated"));
  const changes = [
    ...inArticles("dateModified"),
    ...changedNames.flatMap((name) => metas.get(name) ?? []),
  ];
  const changed = changes.map(toDay).find((day) => day !== null) ?? null;
  return { dates, changed: changed === dates[0]?.written ? null : changed };
}
