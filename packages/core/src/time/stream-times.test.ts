import { expect, test } from "vitest";
import { streamTimes } from "./stream-times.ts";

const paragraph = "They met on 3 May 2015, and again last week.\n\n";

/** A source that remembers how much was asked of it, and whether it was closed. */
type State = { given: number; closed: boolean };

function* givePieces(state: State): Generator<string, void, undefined> {
  try {
    for (; state.given < 1_000_000; state.given++) yield paragraph;
  } finally {
    state.closed = true;
  }
}

test("no more is taken from the source than the next time needs, and it is closed", async () => {
  const state: State = { given: 0, closed: false };
  let most = 0;
  let count = 0;
  for await (const { span } of streamTimes(givePieces(state), { creationTime: "2016-09-15" })) {
    most = Math.max(most, state.given * paragraph.length - span[0]);
    if (++count === 10_000) break;
  }
  expect(count).toBe(10_000);
  expect(most).toBeLessThan(150_000);
  expect(state.closed).toBe(true);
});

async function* breakOff(): AsyncGenerator<string, void, undefined> {
  yield paragraph;
  await Promise.reject(new Error("the pipe broke"));
}

test("a source that fails fails the reader", async () => {
  await expect(streamTimes(breakOff()).next()).rejects.toThrow("the pipe broke");
});

test.for([[[]], [[""]], [["", "", "  "]]] as const)("of %j there is nothing", async ([chunks]) => {
  expect(await streamTimes(chunks).next()).toEqual({ done: true, value: undefined });
});
