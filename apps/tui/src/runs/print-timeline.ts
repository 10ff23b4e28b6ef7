import { buildTimeline } from "@onrecord/core";
import { writeTimeline } from "@onrecord/export";
import type { Call } from "../call.ts";
import { collectStatements } from "../statements/collect-statements.ts";

/** The timeline of all documents, in the format of the call or else in the one given. */
export async function* printTimeline(call: Call, usual: string): AsyncGenerator<string> {
  const { axis = "refers-to", format = usual } = call.settings;
  const { statements } = await collectStatements(call.operands, call);
  yield writeTimeline(buildTimeline(statements, { axis }), statements, format);
}
