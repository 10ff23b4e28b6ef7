import type { Change } from "@onrecord/diff";
import { expect, test } from "vitest";
import { sampleChange, samplePositions, sampleStatements } from "../test/samples.ts";
import { hideRejected } from "./hide-rejected.ts";
import { writePositions } from "./write.ts";

function withChanges(changes: readonly Change[]): typeof samplePositions {
  return {
    ...samplePositions,
    matters: samplePositions.matters.map((matter) => ({ ...matter, changes })),
  };
}

const rejected: Change = { ...sampleChange, review: "rejected" };
const relabelled: Change = {
  ...sampleChange,
  review: "relabelled",
  said: "lowered",
  note: "never\nbuilt",
};

test("a matter stays for the changes that are left to it", () => {
  expect(hideRejected(withChanges([rejected, sampleChange])).matters).toMatchObject([
    { changes: [{ review: "accepted" }] },
  ]);
  expect(hideRejected(withChanges([rejected])).matters).toEqual([]);
  expect(hideRejected(samplePositions)).toEqual(samplePositions);
});

test.for(["text", "markdown"])(
  "%s counts what was rejected and says what a person said",
  (format) => {
    const write = (changes: readonly Change[]): string =>
      writePositions(withChanges(changes), sampleStatements, format);
    expect(write([rejected])).toContain(
      "0 matters, 0 changes; 1 change rejected in review, not shown",
    );
    expect(write([rejected])).not.toContain("unmet");
    expect(write([relabelled])).toContain("unmet (match, 0.82, relabelled from lowered)");
    expect(write([relabelled])).toContain("note: never built");
  },
);

test.for(["json", "jsonl", "csv"])("%s keeps what was rejected, marked", (format) => {
  expect(writePositions(withChanges([rejected]), sampleStatements, format)).toMatch(/rejected/);
});
