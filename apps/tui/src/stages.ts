import type { Stage } from "./stage.ts";
import { extractContent } from "./stages/extract-content.ts";
import { extractLines } from "./stages/extract-lines.ts";
import { placeTimes } from "./stages/place-times.ts";
import { readText } from "./stages/read-text.ts";

/** All that a thread of its own may be asked to do. */
export const stages: readonly Pick<Stage<never, unknown>, "name" | "run">[] = [
  extractContent,
  readText,
  extractLines,
  placeTimes,
];
