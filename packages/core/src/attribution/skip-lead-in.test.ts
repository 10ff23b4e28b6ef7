import { expect, test } from "vitest";
import { readPassage } from "../grammar/read-passage.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { attribute } from "./attribute.ts";

const speakers = (text: string): string =>
  attribute(readPassage(text, splitSentences(text)))
    .map(({ name }) => name ?? "?")
    .join("; ");

test.for([
  ["On Monday 3 May Ann Reid said the pier would close.", "Ann Reid"],
  ["On 3 May Ann Reid said the pier would close.", "Ann Reid"],
  ["On May 3 Ann Reid said the pier would close.", "Ann Reid"],
  ["In May 2010 Ann Reid said the pier would close.", "Ann Reid"],
  ["In May Ann Reid said the pier would close.", "Ann Reid"],
  ["In 2010 Reid said the pier would close.", "Reid"],
  ["Last Monday Ann Reid said the pier would close.", "Ann Reid"],
  ["At Christmas Ann Reid said the pier would close.", "Ann Reid"],
  ["In a speech on 3 May Reid said the pier would close.", "Reid"],
  ["In chapter 4 Ann Reid said the pier would close.", "Ann Reid"],
  ["At 10 Harbour Street Ann Reid said the pier would close.", "Ann Reid"],
  ["In Leeds Ann Reid said the pier would close.", "Ann Reid"],
  ["In Leeds Reid said the pier would close.", "Reid"],
  ["Early on Monday Ann Reid said the pier would close.", "Ann Reid"],
  ["In his 2010 Budget Ann Reid said the pier would close.", "Ann Reid"],
  ["In its 2010 programme Labour said the pier would close.", "Labour"],
  ["Since 2010 Labour has said the pier would close.", "Labour"],
  ["After the 2010 election Labour said the pier would close.", "Labour"],
  ["On Monday 3 May the Harbour Party said the pier would close.", "Harbour Party"],
] as const)("what leads up to the speaker is no part of the name in %j", ([text, name]) => {
  expect(speakers(text)).toBe(name);
});

test.for([
  ["Ann Reid said the pier would close.", "Ann Reid"],
  ["May Reid said the pier would close.", "May Reid"],
  ["After Ann Reid said the pier would close, crews left.", "Ann Reid"],
  ["The Harbour Group 4 Union said the pier would close.", "the Harbour Group 4 Union"],
  ["On Monday three crews said the pier would close.", "three crews"],
  ["Radio Leeds said the pier would close.", "Radio Leeds"],
] as const)("the name stays whole in %j", ([text, name]) => {
  expect(speakers(text)).toBe(name);
});

test("names behind a place of more than one word are not parted by guess", () => {
  expect(speakers("In Great Netherby Harbour Stores said the pier would close.")).toBe("?");
});
