import type { CommandLine } from "../command-line/command-line.ts";

/** A shell that completes what is typed. */
export type Shell = {
  readonly name: string;
  /** Its script: all that can be completed is in it, so that the program is not started at each Tab. */
  readonly write: (line: CommandLine) => string;
};
