import type { Locale } from "@onrecord/core";

export type VersionsOptions = {
  readonly locale: Locale;
  /** Beside us, what a plain diff makes of the same. */
  readonly peers: boolean;
  readonly errors: boolean;
};
