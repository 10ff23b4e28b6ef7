import type { ChangeKindRule } from "./change-kind.ts";
import { disputed } from "./disputed.ts";
import { fulfilled } from "./fulfilled.ts";
import { lowered } from "./lowered.ts";
import { raised } from "./raised.ts";
import { related } from "./related.ts";
import { rescheduled } from "./rescheduled.ts";
import { restated } from "./restated.ts";
import { reversed } from "./reversed.ts";
import { strengthened } from "./strengthened.ts";
import { unmet } from "./unmet.ts";
import { weakened } from "./weakened.ts";

/** Every kind of change; the first that finds something names the change. */
export const changeKinds: readonly ChangeKindRule[] = [
  reversed,
  disputed,
  unmet,
  fulfilled,
  raised,
  lowered,
  rescheduled,
  strengthened,
  weakened,
  restated,
  related,
];
