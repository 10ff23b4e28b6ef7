import type { Trial } from "./trial.ts";
import { comparison } from "./trials/comparison.ts";
import { config } from "./trials/config.ts";
import { document } from "./trials/document.ts";
import { files } from "./trials/files.ts";
import { jsonLines } from "./trials/json-lines.ts";
import { passage } from "./trials/passage.ts";
import { visible } from "./trials/visible.ts";

/** Everything that reads or writes what others wrote. */
export const trials: readonly Trial[] = [
  passage,
  document,
  comparison,
  visible,
  jsonLines,
  config,
  ...files,
];
