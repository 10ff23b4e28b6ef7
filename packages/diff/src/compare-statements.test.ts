import { expect, test } from "vitest";
import { compareStatements } from "./compare-statements.ts";
import { say } from "./testing/build-statement.ts";

test("every change explains its kind, its holders and its matter, and shows the words", () => {
  const change = compareStatements(
    say("We will keep the harbour toll for fishing boats."),
    say("We will scrap the harbour toll for fishing boats."),
  );
  if (change.kind === "unrelated") throw new Error("expected a change, got unrelated");
  expect(change).toMatchObject({ kind: "reversed", band: "match" });
  const about = change.because.map(({ rule }) => rule.split("/")[0]);
  expect(new Set(about)).toEqual(new Set(["change", "holder", "matter"]));
  expect(change.words.map(({ op }) => op)).toEqual(["same", "removed", "added", "same"]);
});

test.for([
  ["We will keep the harbour toll.", "Nurses want better night shifts."],
  ["", ""],
] as const)("%j and %j are unrelated", ([before, after]) => {
  expect(compareStatements(say(before), say(after))).toEqual({ kind: "unrelated" });
});
