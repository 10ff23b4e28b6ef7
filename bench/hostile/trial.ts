import type { Random } from "./random.ts";

/** A stage of the program, or a reader, with what always holds of its result. */
export type Trial = {
  readonly name: string;
  /** How many inputs of a hundred are for it. */
  readonly share: number;
  /** Makes an input; the same for the same random choices. */
  readonly make: (random: Random) => Input;
  /** What of the result is wrong, in words; nothing where all holds. Whatever it throws is wrong, too. */
  readonly check: (input: Input) => Iterable<string> | Promise<Iterable<string>>;
};

export type Input = {
  /** Several where documents are compared. */
  readonly texts: readonly string[];
  readonly bytes: Uint8Array;
  /** The name of the file, or of the format. */
  readonly name: string;
};

export const noBytes: Uint8Array = new Uint8Array(0);
