import { expect, test } from "vitest";
import { extractPage } from "../read-html.ts";

const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const factsOf = (head: string): object => {
  const { title, author, publisher, url } = extractPage(
    `<!doctype html>${head}<body><p>The council will build homes.</p>`,
  ).extracted;
  return { title, author, publisher, url };
};

test.for([
  [
    "<title>Homes - The Post</title><meta property=og:site_name content='The Post'>",
    { title: "Homes", publisher: "The Post" },
  ],
  ["<title>Homes - and more</title>", { title: "Homes - and more" }],
  ["<meta name=author content='By Ann Elder'>", { author: "Ann Elder" }],
  [
    "<meta name=author content=admin><meta name=dc.creator content='Ann Elder'>",
    { author: "Ann Elder" },
  ],
  ["<meta property=article:author content='https://social.example/ann'>", {}],
  [
    ld({
      "@type": "Article",
      author: [{ "@type": "Person", name: "Ann Elder" }, { name: "Tom Birch" }],
    }),
    { author: "Ann Elder and Tom Birch" },
  ],
  [
    ld({
      "@graph": [
        { "@type": "Article", author: { "@id": "#a" } },
        { "@type": "Person", "@id": "#a", name: "Ann Elder" },
      ],
    }),
    { author: "Ann Elder" },
  ],
  [
    "<link rel=canonical href=/x><meta property=og:url content=https://a.example/x>",
    { url: "https://a.example/x" },
  ],
  ["<link rel=canonical href='javascript:alert(1)'>", {}],
] as const)("%j tells %j", ([head, facts]) => {
  expect(factsOf(head)).toEqual({
    title: undefined,
    author: undefined,
    publisher: undefined,
    url: undefined,
    ...facts,
  });
});
