import manifest from "../package.json" with { type: "json" };
import { browse } from "./commands/browse.ts";
import { commands } from "./commands/commands.ts";
import { configExample, exitStatuses } from "./manual/english/manual-words.ts";
import { options } from "./options/options.ts";
import type { Program } from "./program.ts";

/** The program itself: without a command, it browses. */
export const onrecord: Program = {
  name: "onrecord",
  says: "What was said, when, and how it changed: reads dated documents.",
  version: manifest.version,
  commands,
  opens: browse,
  options,
  help: `Examples:
  onrecord letters/
      browse a folder of documents
  onrecord timeline letters/ "speeches/2016-*.md"
      one timeline of all of them
  onrecord extract --help
      what a command takes, with examples

A file onrecord.yml beside the documents or above them says what they do not:
${configExample.replaceAll(/^/gm, "  ")}

Exit status:
${exitStatuses.map(({ status, says }) => `  ${status}  ${says}`).join("\n")}`,
};
