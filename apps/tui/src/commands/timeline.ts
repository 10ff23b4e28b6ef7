import { buildTimeline } from "@onrecord/core";
import { writeTimeline } from "@onrecord/export";
import type { Call } from "../call.ts";
import { readingOptions } from "../options/options.ts";
import { collectStatements } from "../statements/collect-statements.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";

/** The merged timeline of all documents. */
export const timeline: Command = {
  name: "timeline",
  says: "the merged timeline of all documents",
  operand: paths,
  options: ["axis", ...readingOptions],
  format: "text",
  examples: [
    { line: "onrecord timeline letters/ speeches/", says: "by the dates that are spoken of" },
    { line: "onrecord timeline letters/ --axis stated-on", says: "by the dates of speaking" },
    { line: "onrecord timeline letters/ -f csv -o timeline.csv", says: "for a spreadsheet" },
  ],
  run: printTimeline,
};

/** The timeline in the format of the call, text unless it names one. */
export async function* printTimeline(call: Call): AsyncGenerator<string> {
  const { axis = "refers-to", format = timeline.format } = call.settings;
  const { statements } = await collectStatements(call.operands, call);
  yield writeTimeline(buildTimeline(statements, { axis }), statements, format);
}
