import type { TimeTagger } from "./time-tagger.ts";
import { chronoNode } from "./taggers/chrono-node.ts";
import { compromiseDates } from "./taggers/compromise-dates.ts";
import { onrecord } from "./taggers/onrecord.ts";
import { recognizersText } from "./taggers/recognizers-text.ts";

/** Ours first, then its peers in JavaScript, the fastest first. */
export const taggers: readonly [ours: TimeTagger, ...peers: TimeTagger[]] = [
  onrecord,
  chronoNode,
  compromiseDates,
  recognizersText,
];
