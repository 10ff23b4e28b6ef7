import type { Command } from "./commands/command.ts";
import type { Option } from "./options/option.ts";

/** A program of commands: what it is called, can do, and tells about itself. */
export type Program = {
  readonly name: string;
  /** What it is for, in one line. */
  readonly says: string;
  readonly version: string;
  readonly commands: readonly Command[];
  /** What is run where no command is named; null where one has to be. */
  readonly opens: Command | null;
  /** Every option that a command may name, in the order of the help. */
  readonly options: readonly Option[];
  /** What stands below the help: examples, exit statuses. */
  readonly help: string;
};
