import type { Settings } from "./settings.ts";

/** An option of the command line. */
export type Option = {
  /** Its key in the settings, which is also its long name in camel case. */
  readonly name: keyof Settings;
  /** As commander reads them: `--on <date>`, or `-q, --quiet` for one without a value. */
  readonly flags: string;
  /** One line of the help. */
  readonly says: string;
  /**
   * Reads one given value.
   *
   * @throws UsageError saying what was expected and what came.
   */
  readonly read?: (given: string) => unknown;
};
