import type { ResultKind } from "@onrecord/export";
import type { Call } from "../call.ts";
import type { Settings } from "../options/settings.ts";
import type { Value } from "../options/value.ts";

/** What stands after the name of a command and its options. */
export type Operand = {
  readonly name: string;
  /** What was expected, where it is missing. */
  readonly says: string;
  readonly takes: Value;
  /** Whether there may be several. */
  readonly repeats: boolean;
};

/** A command of the program. */
export type Command = {
  readonly name: string;
  /** One line of the help. */
  readonly says: string;
  /** Null where it takes none. */
  readonly operand: Operand | null;
  /** The names of its options. */
  readonly options: readonly (keyof Settings)[];
  /** What its result is, on which the formats depend that it can be written in; null where it takes no `--format`. */
  readonly writes: ResultKind | null;
  /** Where no `--format` is given. */
  readonly format: string;
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  /**
   * Carries it out and yields the result in pieces, to be written one after the other.
   *
   * @throws UsageError when the call cannot be carried out as given.
   */
  readonly run: (call: Call) => AsyncIterable<string | Uint8Array>;
};
