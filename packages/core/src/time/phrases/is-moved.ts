import { movingVerbs } from "../english/stretch-words.ts";
import { tokenAt, type Line } from "../line.ts";

const moving = new Set(movingVerbs);

/** How far before the dates the verb may stand, in tokens. */
const reach = 7;

/** Whether a verb before a token moves something from one date to another: "delayed from March to June". */
export function isMoved(line: Line, start: number): boolean {
  for (let at = start - 1; at >= start - reach; at--) {
    const token = tokenAt(line, at);
    if (token.kind === "break" || /^[.;:?!]$/.test(token.text)) return false;
    if (moving.has(token.text)) return true;
  }
  return false;
}
