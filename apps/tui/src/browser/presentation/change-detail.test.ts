import type { WordChange } from "@onrecord/diff";
import { expect, test } from "vitest";
import { buildModel } from "../../../test/model.ts";
import { buildCatalogue } from "../catalogue.ts";
import { plainBrush } from "./brush.ts";
import { drawWordDiff } from "./change-detail.ts";

/** Words as “-removed”, “+added” and “ same”. */
function diffOf(words: string, width: number): readonly string[] {
  const parts = words.split("|").map((part): WordChange => {
    const op = part.startsWith("-") ? "removed" : part.startsWith("+") ? "added" : "same";
    return { op, text: part.slice(1) };
  });
  const model = buildModel(
    [
      { id: "a", title: "A", date: "2016-09-15", said: [[{ text: "Before." }]] },
      { id: "b", title: "B", date: "2018-01-18", said: [[{ text: "After.", speaker: "Holt" }]] },
    ],
    [
      {
        matter: "m",
        kind: "lowered",
        band: "match",
        before: "Before",
        after: "After",
        words: parts,
      },
    ],
  );
  const catalogue = buildCatalogue(model);
  const change = catalogue.positions?.matters[0]?.changes[0];
  if (change === undefined) throw new Error("expected a change");
  return drawWordDiff(catalogue, change, width, plainBrush);
}

test("narrow, one statement stands above the other", () => {
  expect(diffOf(" We pledge |-480|+200|  homes.", 40)).toEqual([
    "− Before  A 15 September 2016, line 1",
    "  An author, the author",
    "  We pledge [-480-] homes.",
    "",
    "+ After  B 18 January 2018, line 1",
    "  Holt, told by An author",
    "  We pledge {+200+} homes.",
  ]);
});

test("wide, side by side", () => {
  expect(diffOf(" We pledge |-480|+200|  homes.", 80)).toEqual([
    "− Before  A 15 September 2016, line 1  │ + After  B 18 January 2018, line 1",
    "  An author, the author                │   Holt, told by An author",
    "  We pledge [-480-] homes.             │   We pledge {+200+} homes.",
  ]);
});

const common = " said again and again";

test.for([
  ["-one|  |-two|  three", "[-one two-] three"],
  ["-one|-;|  |-two", "[-one; two-]"],
  ["-one |-two |  three", "[-one two-]  three"],
  [" one|  |-two", "one [-two-]"],
  ["-one| two", "[-one-]two"],
  [" a|- one | two", "a [-one-] two"],
  ["-\u001B[2J", "[-␛[2J-]"],
  [" nothing", "nothing"],
] as const)("%j is drawn as %j", ([words, line]) => {
  expect(diffOf(`${words}| .|${common}`, 60)[2]).toBe(`  ${line}.${common.slice(1)}`);
});

test("where next to nothing is shared, nothing is marked", () => {
  const words = "-The first promise was of berths in | the |-old harbour|+ferry that nobody wants";
  const lines = diffOf(words, 60);
  expect([lines[2], lines.at(-1)]).toEqual([
    "  The first promise was of berths in the old harbour",
    "  the ferry that nobody wants",
  ]);
});
