import type { Document } from "@onrecord/core";
import { type PlacedTime, writeTimes } from "@onrecord/export";
import type { Call } from "../call.ts";
import { readEach } from "../documents/read-together.ts";
import { mapInOrder } from "../pool/map-in-order.ts";
import { runHere } from "../pool/run-here.ts";
import { attempt } from "../problems/attempt.ts";
import { placeTimes } from "../stages/place-times.ts";

/** Every time expression, in the format of the call or else in the one given. */
export async function* printTimes(call: Call, usual: string): AsyncGenerator<string> {
  const { settings, tell, pool = runHere } = call;
  const format = settings.format ?? usual;
  const isStreamed = format === "jsonl";
  const documents: Document[] = [];
  const all: PlacedTime[] = [];
  const about = settings.about ?? null;
  const placed = mapInOrder(readEach(call), { pool, tell }, async (read, tellInOrder) => {
    const { document, options } = read;
    const times = await attempt(document.id, tellInOrder, async () =>
      pool.run(placeTimes, { document, options, about }, document.text.length),
    );
    return { document, times: times ?? [] };
  });
  for await (const { document, times } of placed) {
    if (isStreamed) {
      yield writeTimes(times, format);
      continue;
    }
    documents.push(document);
    for (const time of times) all.push(time);
  }
  if (!isStreamed) yield writeTimes(all, format, { documents });
}
