import { expect, test } from "vitest";
import { extractPage } from "../read-html.ts";
import { toDay } from "./to-day.ts";

test.for([
  ["2018-01-18T23:30:00-05:00", "2018-01-18"],
  ["2018-01-18", "2018-01-18"],
  ["20180118", "2018-01-18"],
  ["2018/01/18", "2018-01-18"],
  ["2018-01", "2018-01"],
  ["Thu, 18 Jan 2018 10:00:00 GMT", "18 Jan 2018"],
  ["January 18, 2018 10:00 am", "January 18, 2018"],
  ["1970-01-01T00:00:00Z", null],
  ["0001-01-01", null],
  ["3/4/2016", null],
  ["2018-13-01", null],
  ["yesterday", null],
  ["", null],
  [1_516_270_000, null],
] as const)("%j is the day %j", ([value, day]) => {
  expect(toDay(value)).toBe(day);
});

const article = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...fields })}</script>`;
const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;
const body = "<body><h1>Title</h1><p>The council will build homes.</p>";
const datesOf = (head: string): readonly string[] =>
  (extractPage(`<!doctype html>${head}${body}`).extracted.dates ?? []).map(
    ({ written, says }) => `${written} ${says}`,
  );

test.for([
  [article({ datePublished: "2018-01-18" }), ["2018-01-18 JSON-LD datePublished"]],
  [
    article({ datePublished: "2018-01-18" }) + meta("dc.date", "2017-01-01"),
    ["2018-01-18 JSON-LD datePublished", "2017-01-01 meta dc.date"],
  ],
  [meta("article:published_time", "2018-01-18T09:00Z"), ["2018-01-18 meta article:published_time"]],
  [
    '<time class="dt-published" datetime="2018-01-18">x</time>',
    ["2018-01-18 the element named dt-published"],
  ],
  // Two articles, neither of them the page.
  [article({ datePublished: "2018-01-18" }) + article({ datePublished: "2017-01-18" }), []],
  [
    '<link rel="canonical" href="https://a.example/x">' +
      article({ datePublished: "2018-01-18", url: "https://a.example/y" }) +
      article({ datePublished: "2017-01-18", url: "http://www.a.example/x/" }),
    ["2017-01-18 JSON-LD datePublished"],
  ],
  // What others wrote, and when the page was last changed, is not its date.
  [article({ comment: { "@type": "Comment", datePublished: "2018-01-18" } }), []],
  [article({ dateModified: "2018-01-18" }), []],
  [meta("last-modified", "2018-01-18"), []],
  [
    `<script type="application/ld+json">{"@type":"Product","datePublished":"2018-01-18"}</script>`,
    [],
  ],
  [`<script type="application/ld+json">{"@type":"NewsArticle",</script>`, []],
  [meta("dc.date.issued", "2018-01-18") + meta("dc.date.issued", "2018-01-19"), []],
] as const)("%j gives %j", ([head, dates]) => {
  expect(datesOf(head)).toEqual(dates);
});
