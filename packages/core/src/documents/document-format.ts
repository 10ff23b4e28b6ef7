import type { Content } from "./passage.ts";

/**
 * A way to write documents down.
 *
 * Places are UTF-16 offsets into the whole text, so nothing may be changed before reading, only skipped.
 */
export type DocumentFormat = {
  readonly name: string;
  /** Lower-case endings of file names, with the dot. */
  readonly extensions: readonly string[];
  /** Reads the text from the offset at which the front matter ends. Never throws because of what the text says. */
  read(text: string, start: number): Content;
};
