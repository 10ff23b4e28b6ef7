/** A version of a file that git holds. */
export type GitVersion = {
  readonly commit: string;
  /** As short as git makes it. */
  readonly short: string;
  /** Its path in the repository at that commit: it may have been renamed since. */
  readonly path: string;
  /** The day that the version is of (ISO 8601), and in words where it is from. */
  readonly day: string;
  readonly says: string;
};
