import type { Command } from "../commands/command.ts";
import type { Value } from "../options/value.ts";

/** An option as it is typed. */
export type OptionWords = {
  /** In camel case, which is a fit name for a shell's function, too. */
  readonly name: string;
  /** `-f`, where it has one. */
  readonly short: string | null;
  /** `--format`. */
  readonly long: string;
  readonly says: string;
  /** Null where it stands alone. */
  readonly takes: Value | null;
  /** What stands for its value: `format`. */
  readonly stands: string;
  /** Whether several values may follow it. */
  readonly repeats: boolean;
};

/** A command as it is typed. */
export type CommandWords = Pick<Command, "name" | "says" | "operand" | "format"> & {
  readonly options: readonly OptionWords[];
};

/** An option with the names of the commands that take it; it means the same for all of them, and takes the same. */
export type TakenOption = OptionWords & { readonly takers: readonly string[] };

/** All that may be typed after the program's name. */
export type CommandLine = {
  /** The first is meant where none is named; the last prints help. */
  readonly commands: readonly CommandWords[];
  /** Every option of theirs once; where commands take other values for it (the formats), once for each such group. */
  readonly options: readonly TakenOption[];
  /** Only where no command is named. */
  readonly version: OptionWords;
};
