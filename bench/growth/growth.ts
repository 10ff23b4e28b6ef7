/** What one measurement gives: seconds of processor time, and megabytes that the process held at most. */
export type Growth = {
  readonly found: number;
  readonly seconds: number;
  readonly memory: number;
};
