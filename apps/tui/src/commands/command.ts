import type { Call } from "../call.ts";
import type { Settings } from "../options/settings.ts";

/** A command of the program. */
export type Command = {
  readonly name: string;
  /** One line of the help. */
  readonly says: string;
  readonly operand: { readonly name: string; readonly says: string };
  /** The names of its options. */
  readonly options: readonly (keyof Settings)[];
  /** Where no `--format` is given. */
  readonly format: string;
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  /**
   * Carries it out and yields the result in pieces, to be written one after the other.
   *
   * @throws UsageError when the call cannot be carried out as given.
   */
  readonly run: (call: Call) => AsyncIterable<string>;
};
