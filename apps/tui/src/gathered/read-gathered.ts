import type { Call } from "../call.ts";
import type { Read } from "../documents/read-documents.ts";
import { nameOf } from "../kept/recall.ts";
import { unread } from "../problems/problem.ts";
import { readFacts } from "./gathered-facts.ts";
import type { Gathered } from "./open-gathered.ts";

/** The documents of a collection with their texts; one that came as statements has none, which is told. */
export function* readGathered(
  { collection }: Gathered,
  { tell }: Pick<Call, "tell">,
): Generator<Read, void, undefined> {
  for (const { facts } of collection.documents()) {
    const { document, options, isWhole } = readFacts(facts);
    if (isWhole) yield { document, options, name: nameOf("gathered", facts) };
    else tell(unread(document.id, "gathered from statements; its text is not at hand"));
  }
}
