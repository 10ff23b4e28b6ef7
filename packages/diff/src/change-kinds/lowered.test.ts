import { expect, test } from "vitest";
import { count, pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We will pay for 10,000 more lifeguards.", {
      quantities: [count("10,000", 10000, "lifeguards")],
    }),
    say("We will pay for 3,000 more lifeguards on the beach.", {
      quantities: [count("3,000", 3000, "lifeguards")],
    }),
  ] as const,
  [
    say("We will cut the number of harbourmasters by 200.", { quantities: [count("200", 200)] }),
    say("We will reduce the number of harbourmasters by 150.", { quantities: [count("150", 150)] }),
  ] as const,
])("lowered: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("lowered");
});

test.for([
  [
    say("We will pay for 3,000 more lifeguards.", {
      quantities: [count("3,000", 3000, "lifeguards")],
    }),
    say("We will pay for 10,000 more lifeguards.", {
      quantities: [count("10,000", 10000, "lifeguards")],
    }),
  ] as const,
  [
    say("We will pay for 10,000 more lifeguards.", {
      quantities: [count("10,000", 10000, "lifeguards")],
    }),
    say("We will pay for 10,000 more lifeguards.", {
      quantities: [count("10,000", 10000, "lifeguards")],
    }),
  ] as const,
])("not lowered: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("lowered");
});
