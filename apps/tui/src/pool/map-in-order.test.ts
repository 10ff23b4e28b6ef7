import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../problems/problem.ts";
import { note } from "../problems/problem.ts";
import { mapInOrder } from "./map-in-order.ts";
import { runHere } from "./run-here.ts";

test("results and problems keep the order of the items, whichever is done first", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(9), { maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      async (scheduler, items, width) => {
        const told: Problem[] = [];
        const call = { pool: { ...runHere, width }, tell: (one: Problem) => told.push(one) };
        const mapped = Array.fromAsync(
          mapInOrder(items, call, async (item, tell) => {
            tell(note(null, `began ${item}`));
            await scheduler.schedule(Promise.resolve());
            tell(note(null, `ended ${item}`));
            return item * 2;
          }),
        );
        expect(await scheduler.waitFor(mapped)).toEqual(items.map((item) => item * 2));
        expect(told.map(({ says }) => says)).toEqual(
          items.flatMap((item) => [`began ${item}`, `ended ${item}`]),
        );
      },
    ),
  );
});

test("no more items are asked for than may be under way", async () => {
  let asked = 0;
  const endless = (function* () {
    for (;;) yield (asked += 1);
  })();
  for await (const item of mapInOrder(
    endless,
    { pool: runHere, tell: () => {} },
    async (one) => one,
  )) {
    if (item === 100) break;
  }
  expect(asked).toBeLessThan(110);
});

test("what fails ends the run after the results before it", async () => {
  const given: number[] = [];
  const run = async (): Promise<void> => {
    const mapped = mapInOrder([1, 2, 3], { pool: runHere, tell: () => {} }, async (one) => {
      if (one === 3) throw new RangeError("three");
      return one;
    });
    for await (const one of mapped) given.push(one);
  };
  await expect(run()).rejects.toThrow("three");
  expect(given).toEqual([1, 2]);
});
