import type { PredictTask } from "./task.ts";
import { acts } from "./tasks/acts.ts";
import { alignment } from "./tasks/alignment.ts";
import { attribution } from "./tasks/attribution.ts";
import { cases } from "./tasks/cases.ts";
import { inferred } from "./tasks/inferred.ts";
import { intervals } from "./tasks/intervals.ts";
import { moves } from "./tasks/moves.ts";
import { positions } from "./tasks/positions.ts";
import { sentences } from "./tasks/sentences.ts";
import { terms } from "./tasks/terms.ts";
import { timeline } from "./tasks/timeline.ts";
import { times } from "./tasks/times.ts";

/** Every task, in the order of the walk of a document. */
export const tasks: readonly PredictTask[] = [
  times,
  intervals,
  inferred,
  cases,
  sentences,
  attribution,
  acts,
  alignment,
  positions,
  moves,
  terms,
  timeline,
];
