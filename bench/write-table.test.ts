import { expect, test } from "vitest";
import { writeTable } from "./write-table.ts";

test("columns are as wide as their widest cell, figures to the right", () => {
  expect(
    writeTable(
      ["", "F1"],
      [
        ["ours", "88.22"],
        ["a peer", "9"],
      ],
    ),
  ).toBe(
    [
      "|        |    F1 |",
      "| ------ | ----: |",
      "| ours   | 88.22 |",
      "| a peer |     9 |",
      "",
    ].join("\n"),
  );
});
