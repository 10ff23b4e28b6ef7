import { expect, test } from "vitest";
import { writeProblem } from "./write-problem.ts";

test.for([
  [{ place: "a.txt", says: "not there", rule: null }, "a.txt: not there"],
  [{ place: null, says: "not there", rule: null }, "onrecord: not there"],
  [
    { place: "a.md:2:7", says: "no such day", rule: "front-matter-date" },
    "a.md:2:7: no such day (front-matter-date)",
  ],
  [{ place: "a\u001B[2J\nb.txt", says: "not\n  there", rule: null }, "a␛[2J b.txt: not there"],
] as const)("%j is told as %j", ([problem, line]) => {
  expect(writeProblem({ kind: "unread", ...problem }, "onrecord")).toBe(line);
});
