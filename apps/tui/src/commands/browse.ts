import { withoutFetch } from "../browser/without-fetch.ts";
import { checkGit } from "../options/check-git.ts";
import { readingOptions } from "../options/options.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";
import { timeline } from "./timeline.ts";

/** The terminal browser; where there is no terminal, or a format or file is asked for, the timeline. */
export const browse: Command = {
  name: "browse",
  says: "the terminal browser (without a terminal: the timeline as text); the default",
  operand: paths,
  options: [
    "axis",
    "top",
    "split",
    "git",
    "review",
    "plain",
    "watch",
    "fromStart",
    ...readingOptions,
  ],
  writes: "timeline",
  format: "text",
  examples: [
    { line: "onrecord letters/", says: "browse a folder" },
    {
      line: "onrecord browse --git policy.md",
      says: "what became of each sentence of a file through its versions in git",
    },
    {
      line: "onrecord browse letters/ --plain | less",
      says: "all of it as text, for a screen reader, say",
    },
  ],
  async *run(call) {
    checkGit(call.settings);
    const { plain, format = "text", output } = call.settings;
    const { stdout, env } = call.host;
    // The terminal of an editor's shell, say, which can be written to and no more.
    const isDumb = stdout.isTTY && env["TERM"] === "dumb";
    if ((plain === true || isDumb) && format === "text") {
      const { printPlain } = await import("../runs/print-plain.ts");
      yield* printPlain(call);
      return;
    }
    if (call.settings.format !== undefined || output !== undefined || !stdout.isTTY) {
      yield* timeline.run(call);
      return;
    }
    // Reading begins while the browser is loaded; only the browser needs React and Ink, which take longest to load.
    const { startReading } = await import("../reading/start-reading.ts");
    const reading = startReading(call);
    const { browseDocuments } = await withoutFetch(() => import("../runs/browse-documents.ts"));
    await browseDocuments(call, reading);
  },
};
