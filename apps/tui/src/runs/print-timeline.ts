import { buildTimeline, keepStrongest } from "@onrecord/core";
import { writeTimeline } from "@onrecord/export";
import type { Call } from "../call.ts";
import { openGathered } from "../gathered/open-gathered.ts";
import { streamGathered } from "../gathered/stream-gathered.ts";
import { collectStatements } from "../statements/collect-statements.ts";

/** The timeline of all documents, or its strongest dates, in the format of the call or else in the one given. */
export async function* printTimeline(call: Call, usual: string): AsyncGenerator<string> {
  const { axis = "refers-to", format = usual, top } = call.settings;
  const gathered = openGathered(call.operands, call);
  const streamed = gathered === null ? null : streamGathered(gathered, call, format);
  if (streamed !== null) {
    yield* streamed;
    return;
  }
  const { documents, statements } = await collectStatements(call.operands, call);
  const whole = buildTimeline(statements, { axis });
  if (top === undefined) {
    yield writeTimeline(whole, statements, format, { documents });
    return;
  }
  const strongest = keepStrongest(whole, statements, top);
  const named = new Set(strongest.entries.flatMap((entry) => entry.statements));
  const kept = statements.filter(({ id }) => named.has(id));
  yield writeTimeline(strongest, kept, format, { documents });
}
