import type { GrowingStage } from "./growing-stage.ts";
import { comparison } from "./growing-stages/comparison.ts";
import { extraction } from "./growing-stages/extraction.ts";
import { reading } from "./growing-stages/reading.ts";
import { writing } from "./growing-stages/writing.ts";

/** Every stage, from bytes to what is written. */
export const growingStages: readonly GrowingStage[] = [
  ...reading,
  ...extraction,
  ...comparison,
  ...writing,
];
