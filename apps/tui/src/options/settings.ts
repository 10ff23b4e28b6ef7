import type { Locale, TimelineAxis } from "@onrecord/core";
import type { From } from "../documents/readable-names.ts";

/** What the options of a call say, by the name of the option; absent where it was not given. */
export type Settings = {
  readonly format?: string;
  readonly output?: string;
  readonly config?: string;
  readonly on?: string;
  readonly date?: string;
  readonly speaker?: string;
  readonly locale?: Locale;
  readonly fiscalYearStart?: string;
  readonly about?: string;
  readonly from?: From;
  readonly anew?: boolean;
  readonly quiet?: boolean;
  readonly axis?: TimelineAxis;
  readonly setAside?: boolean;
  readonly with?: readonly string[];
  readonly split?: string;
  readonly git?: boolean;
  readonly restated?: boolean;
  readonly plain?: boolean;
  readonly watch?: boolean;
  readonly fromStart?: boolean;
  readonly review?: string;
  readonly top?: number;
  readonly into?: string;
  /** Of `onrecord-worker`. */
  readonly batch?: number;
  readonly untilDone?: boolean;
};
