import { expect, test } from "vitest";
import { pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
    say("All ferries shall run on hydrogen by 2025.", { deadline: "2025" }),
  ] as const,
])("rescheduled: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("rescheduled");
});

test.for([
  [
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
  ] as const,
  [
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
    say("All ferries shall run on hydrogen.", {}),
  ] as const,
  [
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
    say("All ferries shall run on hydrogen by 2025.", { deadline: "2025", holder: "Ferry Union" }),
  ] as const,
])("not rescheduled: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("rescheduled");
});
