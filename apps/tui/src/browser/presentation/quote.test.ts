import { expect, test } from "vitest";
import { harbour } from "../../../test/harbour.ts";
import { buildCatalogue } from "../catalogue.ts";
import { quoteOf } from "./quote.ts";

const catalogue = buildCatalogue(harbour);

test.for([
  [
    "docs/a.md#0.1",
    "“We will build 40 berths by the end of 2016.”\n" +
      "— An author, the author · 15 September 2016 · Plans for the harbour · docs/a.md:1",
  ],
  [
    "docs/a.md#1.0",
    "“Mayor Ines Holt promised a ferry in September 2016.”\n" +
      "— Ines Holt, told by An author · 15 September 2016 · Plans for the harbour · docs/a.md:3",
  ],
  ["nowhere", null],
] as const)("%s is cited with its reference", ([id, quote]) => {
  expect(quoteOf(catalogue, id)).toBe(quote);
});
