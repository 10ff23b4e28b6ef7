import { expect, test } from "vitest";
import type { Problem } from "../problems/problem.ts";
import { readReview } from "./read-review.ts";

const line = {
  matter: "homes",
  before: { document: "a.txt", exact: "We will build.", prefix: "", suffix: "Soon." },
  after: { document: "b.txt", exact: "We have built.", copy: 1, copies: 2 },
  said: "related",
  verdict: "relabelled",
  kind: "fulfilled",
  note: "seen on site",
};
const least = {
  before: { document: "a.txt", exact: "We will." },
  after: { document: "b.txt", exact: "We have." },
  verdict: "rejected",
};

function read(...lines: readonly string[]) {
  const problems: Problem[] = [];
  const found = readReview(lines.join("\n"), "r.jsonl", (problem) => problems.push(problem));
  return { found, told: problems.map(({ place, says, kind }) => `${kind} ${place}: ${says}`) };
}

test("lines are read with their numbers, blank ones passed over", () => {
  expect(read(JSON.stringify(line), "", `${JSON.stringify(least)}\r`, "")).toEqual({
    found: [
      { number: 1, review: line },
      { number: 3, review: least },
    ],
    told: [],
  });
});

test.for([
  ["{bad", "not JSON; expected a verdict a line, for example {"],
  ["17", "expected a verdict, got 17; for example {"],
  [{ ...least, verdit: "x" }, "unknown key verdit; this verdict is not used"],
  [
    { ...least, verdict: "maybe" },
    'verdict: expected accepted, rejected or relabelled, got "maybe"',
  ],
  [{ ...least, verdict: undefined }, "verdict is missing"],
  [{ ...least, verdict: "relabelled" }, "kind: expected the right kind with the verdict"],
  [{ ...least, kind: "lowered" }, "kind: expected the right kind with the verdict"],
  [{ ...least, said: "cut" }, "said: expected one of reversed, "],
  [
    { ...least, after: "We have." },
    'after: expected {"document": "…", "exact": "…"}, got "We have."',
  ],
  [{ ...least, after: { document: "b.txt" } }, "after.exact is missing"],
  [{ ...least, after: { document: "b.txt", exact: " " } }, 'after.exact: expected words, got " "'],
  [{ ...least, after: { ...least.after, copies: 0 } }, "after.copies: expected a whole number"],
] as const)("%j is told in one line, and the others hold", ([wrong, says]) => {
  const { found, told } = read(
    typeof wrong === "string" ? wrong : JSON.stringify(wrong),
    JSON.stringify(least),
  );
  expect(found.map(({ number }) => number)).toEqual([2]);
  expect(told).toHaveLength(1);
  expect(told[0]?.startsWith("unread r.jsonl:1: ")).toBe(true);
  expect(told[0]).toContain(says);
});
