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
  const change = model.positions?.matters[0]?.changes[0];
  if (change === undefined) throw new Error("expected a change");
  return drawWordDiff(buildCatalogue(model), change, width, plainBrush);
}

test("narrow, one statement stands above the other", () => {
  expect(diffOf(" We pledge |-480|+200|  homes.", 40)).toEqual([
    "− A 15 September 2016, line 1",
    "  We pledge [-480-] homes.",
    "",
    "+ B 18 January 2018, line 1, Holt",
    "  We pledge {+200+} homes.",
  ]);
});

test("wide, side by side", () => {
  expect(diffOf(" We pledge |-480|+200|  homes.", 73)).toEqual([
    "− A 15 September 2016, line 1       │ + B 18 January 2018, line 1, Holt",
    "  We pledge [-480-] homes.          │   We pledge {+200+} homes.",
  ]);
});

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
  expect(diffOf(words, 40)[1]).toBe(`  ${line}`);
});
