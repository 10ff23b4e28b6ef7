import { readingOptions } from "../options/options.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";
import { timeline } from "./timeline.ts";

/** The terminal browser; where there is no terminal, or a format or file is asked for, the timeline. */
export const browse: Command = {
  name: "browse",
  says: "the terminal browser (without a terminal: the timeline as text); the default",
  operand: paths,
  options: ["axis", "top", "split", "review", "plain", ...readingOptions],
  format: "text",
  examples: [
    { line: "onrecord letters/", says: "browse a folder" },
    { line: "onrecord browse letters/ --plain | less", says: "the same as text" },
  ],
  async *run(call) {
    const { plain, format, output } = call.settings;
    const isPrinted = plain === true || format !== undefined || output !== undefined;
    if (isPrinted || !call.host.stdout.isTTY) {
      yield* timeline.run(call);
      return;
    }
    const { browseDocuments } = await import("../runs/browse-documents.ts");
    await browseDocuments(call);
  },
};
