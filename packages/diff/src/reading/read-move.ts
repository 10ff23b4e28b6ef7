import { findPhrases } from "./find-phrases.ts";
import { keptCues, loweringCues, raisingCues } from "./english/move-cues.ts";
import type { Reading } from "./reading.ts";

/** What a statement does to a level: “raise the rate to 5%”, “leave the rate unchanged”. */
export type Move = "raised" | "lowered" | "kept";

const cues: readonly (readonly [Move, readonly string[]])[] = [
  ["kept", keptCues],
  ["raised", raisingCues],
  ["lowered", loweringCues],
];

/** The one move that a statement tells; null where it tells none or several. */
export function readMove({ wording }: Reading): Move | null {
  const told = cues.filter(([, phrases]) => findPhrases(wording.plain, phrases).length > 0);
  const [only, ...others] = told;
  return only === undefined || others.length > 0 ? null : only[0];
}
