import { readingOptions } from "../options/options.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";

/** The merged timeline of all documents. */
export const timeline: Command = {
  name: "timeline",
  says: "the merged timeline of all documents",
  operand: paths,
  options: ["axis", "top", ...readingOptions],
  writes: "timeline",
  format: "text",
  examples: [
    { line: "onrecord timeline letters/ speeches/", says: "by the dates that are spoken of" },
    { line: "onrecord timeline letters/ --axis stated-on", says: "by the dates of speaking" },
    { line: "onrecord timeline news/ --top 20", says: "the dates that matter, and what happened" },
    { line: "onrecord timeline letters/ -f csv -o timeline.csv", says: "for a spreadsheet" },
  ],
  async *run(call) {
    const { printTimeline } = await import("../runs/print-timeline.ts");
    yield* printTimeline(call, timeline.format);
  },
};
