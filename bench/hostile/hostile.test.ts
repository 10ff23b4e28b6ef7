import { expect, test } from "vitest";
import { makeInput, tryInput } from "./try-input.ts";

test("nothing goes wrong with the first few made-up inputs", async () => {
  const failures = [];
  for (let number = 0; number < 400; number++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as the long run does
    failures.push(...(await tryInput(number)));
  }
  // How busy the machine is, is no business of a test.
  expect(failures.filter(({ says }) => !says.startsWith("took"))).toEqual([]);
});

test("an input is the same each time, and another one for another number", () => {
  const written = Array.from({ length: 200 }, (_, number) => {
    const [first, second] = [makeInput(number), makeInput(number)];
    expect(second.input).toEqual(first.input);
    return JSON.stringify([first.trial.name, first.input.texts, [...first.input.bytes]]);
  });
  expect(new Set(written).size).toBe(written.length);
});
