import { pMapIterable } from "p-map";
import type { Problem, Tell } from "../problems/problem.ts";
import type { Pool } from "./pool.ts";

/** Results that may wait for an earlier one, for each that is worked on: memory holds no more. */
const ahead = 2;

/**
 * Works on several items at once; the results come, and what there is to tell of them is told, in the order of the items.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  { pool, tell }: { readonly pool: Pool; readonly tell: Tell },
  work: (item: Item, tell: Tell) => Promise<Result>,
): AsyncGenerator<Result> {
  const results = pMapIterable(
    items,
    async (item) => {
      const problems: Problem[] = [];
      const result = await work(item, (problem) => {
        problems.push(problem);
      });
      return { result, problems };
    },
    { concurrency: pool.width, backpressure: pool.width * ahead },
  );
  for await (const { result, problems } of results) {
    for (const problem of problems) tell(problem);
    yield result;
  }
}
