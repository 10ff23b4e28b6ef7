import { expect, test } from "vitest";
import { findLink } from "./source-links.ts";

test.for([
  "https://example.org/a?b=c&d=e#f",
  "http://example.org:8080/(x)/[y]",
  "HTTPS://EXAMPLE.ORG/%C3%A9",
])("%s is linked", (url) => {
  expect(findLink({ url })).toBe(url);
});

test.for([
  null,
  "",
  "javascript:alert(1)",
  " https://example.org",
  "https://example.org/a b",
  "https://example.org/\"onclick='x'",
  "https://example.org/<b>",
  "https://example.org/\u202e",
  "data:text/html,x",
  "//example.org",
  `https://example.org/${"a".repeat(3000)}`,
])("%j is not linked", (url) => {
  expect(findLink({ url })).toBeNull();
});
