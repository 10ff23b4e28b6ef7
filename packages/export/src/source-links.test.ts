import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "../test/hostile-data.ts";
import { findLink } from "./source-links.ts";

test.for([
  "https://example.org/a?b=c&d=e#f",
  "http://example.org:8080/(x)?y",
  "https://example.org",
  "HTTPS://EXAMPLE.ORG/%C3%A9",
])("%s is linked", (url) => {
  expect(findLink({ url })).toBe(url);
});

test("other letters are escaped", () => {
  expect(findLink({ url: "https://example.org/Zoë/記事" })).toBe(
    "https://example.org/Zo%C3%AB/%E8%A8%98%E4%BA%8B",
  );
});

test("whatever an address is made of, what is linked is one, and needs no escaping but of “&”", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const link = findLink({ url: `https://example.org/${text}` });
      if (link === null) return;
      expect(link).toMatch(/^https:\/\/[!#$%&()*+,./0-9:;=?@A-Z_a-z~-]+$/);
      expect(new URL(link).protocol).toBe("https:");
    }),
  );
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
  "https://example.org/[y]",
  "https://example.org/100%",
  "https://example.org/a#b#c",
  "https://user@example.org/",
  "https://раураl.example/",
  "https://example.org/half\ud800",
  `https://example.org/${"a".repeat(3000)}`,
])("%j is not linked", (url) => {
  expect(findLink({ url })).toBeNull();
});
