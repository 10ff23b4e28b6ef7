import { readingOptions } from "../options/options.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";

/** Every statement; with `--set-aside`, the boilerplate instead. */
export const extract: Command = {
  name: "extract",
  says: "every statement: who says what, when, about when",
  operand: paths,
  options: ["setAside", ...readingOptions],
  writes: "statements",
  format: "jsonl",
  examples: [
    { line: "onrecord extract letters/ > statements.jsonl", says: "one statement a line" },
    { line: "onrecord extract letters/ --about housing --format text", says: "to read" },
    { line: "onrecord extract letters/ --set-aside", says: "what was not read, and why" },
    { line: "onrecord extract - --from jsonl < tweets.jsonl", says: "many short documents" },
  ],
  async *run(call) {
    const { printStatements } = await import("../runs/print-statements.ts");
    yield* printStatements(call, extract.format);
  },
};
