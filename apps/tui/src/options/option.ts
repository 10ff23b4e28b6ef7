import type { Settings } from "./settings.ts";
import type { Value } from "./value.ts";

/** An option of the command line. */
export type Option = {
  /** Its key in the settings, which is also its long name in camel case. */
  readonly name: keyof Settings;
  /** As commander reads them: `--on <date>`, or `-q, --quiet` for one without a value. */
  readonly flags: string;
  /** What it is for, in one line; what may be chosen is told behind it. */
  readonly says: string;
  /** What its value may be; an option without a value has none. */
  readonly takes?: Value;
  /**
   * Reads one given value.
   *
   * @throws UsageError saying what was expected and what came.
   */
  readonly read?: (given: string) => unknown;
};
