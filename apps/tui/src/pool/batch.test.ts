import fc from "fast-check";
import { expect, test } from "vitest";
import { takeBatch, type Task } from "./batch.ts";

const taskOf = (size: number): Task => ({
  stage: "read-text",
  input: null,
  size,
  resolve: () => {},
  reject: () => {},
});

test.for([
  [[], 2, 0],
  [[10], 4, 1],
  [[10, 10, 10], 1, 3],
  [[10, 10, 10, 10], 2, 2],
  [[10, 10, 10], 2, 2],
  [[60_000, 10, 10], 1, 1],
  [[10, 60_000, 10], 1, 1],
  [[30_000, 20_000, 10], 1, 2],
] as const)("of %j, with %i threads free, %i go together", ([sizes, free, count]) => {
  const waiting = sizes.map(taskOf);
  expect(takeBatch(waiting, free)).toHaveLength(count);
  expect(waiting).toHaveLength(sizes.length - count);
});

test("none is lost, and their order stays", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000)), fc.integer({ min: 1, max: 16 }), (sizes, free) => {
      const tasks = sizes.map(taskOf);
      const waiting = [...tasks];
      const taken: Task[] = [];
      while (waiting.length > 0) taken.push(...takeBatch(waiting, free));
      expect(taken).toEqual(tasks);
    }),
  );
});
