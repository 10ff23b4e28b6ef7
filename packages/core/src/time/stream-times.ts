import type { TimeExpression } from "../data.ts";
import { cutText } from "./cut-text.ts";
import { createTimeReader, type TimeOptions } from "./time-reader.ts";

/** Text held back until a cut in it is certain to be one, whatever follows. */
const reserve = 32_768;

/**
 * Finds the times of a text that comes in pieces and need not fit in memory; spans count from the beginning of the whole.
 *
 * Gives what `findTimes` gives for the whole text, wherever the pieces are cut.
 *
 * @example
 * const found = [];
 * for await (const time of streamTimes(["Closed since Ja", "nuary 2016."])) found.push(time.text);
 * found; // ["January 2016", "since January 2016"]
 */
export async function* streamTimes(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: TimeOptions = {},
): AsyncGenerator<TimeExpression, void, undefined> {
  const reader = createTimeReader(options);
  let held = "";
  let offset = 0;
  for await (const chunk of chunks) {
    held += chunk;
    if (held.length < 2 * reserve) continue;
    let from = 0;
    while (held.length - from > reserve) {
      const to = cutText(held, from);
      yield* reader.read(held, from, to, offset, null);
      from = to;
    }
    held = held.slice(from);
    offset += from;
  }
  let from = 0;
  while (from < held.length) {
    const to = cutText(held, from);
    yield* reader.read(held, from, to, offset, null);
    from = to;
  }
  yield* reader.finish();
}
