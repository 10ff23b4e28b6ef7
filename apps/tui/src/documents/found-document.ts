import type { GitVersion } from "./git/git-version.ts";

/** A file or standard input to be read. */
export type FoundDocument = {
  /** The path as given, or below the folder that was given, with forward slashes; `-` for standard input. */
  readonly id: string;
  /** Absolute path; null for standard input. */
  readonly file: string | null;
  /** Absolute: the folder that was given, or the one the file lies in. Globs of a named config count from here too. */
  readonly folder: string;
  /** Absolute: where the document lies; its config is looked for here and above. */
  readonly configFolder: string;
  /** The version of the file that is meant, where it is not the one that lies there now. */
  readonly version?: GitVersion;
};
