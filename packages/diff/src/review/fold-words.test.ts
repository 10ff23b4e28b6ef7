import { expect, test } from "vitest";
import { foldWords } from "./fold-words.ts";

test.for([
  ["“We will – in time – build…”", '"We will - in time - build..."'],
  ["the\u00a0council’s\n\tplan ", "the council's plan"],
  ["co\u00adoperate\u200b", "cooperate"],
] as const)("%j is compared as %j", ([text, folded]) => {
  expect(foldWords(text)).toBe(folded);
});

test.for([
  ["480 homes", "48 homes"],
  ["will build", "will not build"],
  ["Mersey", "mersey"],
] as const)("%j and %j stay apart", ([one, other]) => {
  expect(foldWords(one)).not.toBe(foldWords(other));
});
