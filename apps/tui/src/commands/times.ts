import { readingOptions } from "../options/options.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";

/** Every time expression, those in headings included. */
export const times: Command = {
  name: "times",
  says: "every time expression and the days it means",
  operand: paths,
  options: readingOptions,
  writes: "times",
  format: "jsonl",
  examples: [
    { line: "onrecord times report.md --format text", says: "to read" },
    {
      line: "onrecord times - --on 2016-09-15 < notes.txt",
      says: "text without a date of its own",
    },
  ],
  async *run(call) {
    const { printTimes } = await import("../runs/print-times.ts");
    yield* printTimes(call, times.format);
  },
};
