import type { Host } from "../host.ts";

/**
 * Whether colours are wanted on the screen: not under NO_COLOR (no-color.org), unless FORCE_COLOR (force-color.org), the
 * more particular wish, asks for them; 0 there refuses them.
 */
export function hasColour({ NO_COLOR = "", FORCE_COLOR = "" }: Host["env"]): boolean {
  if (FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return NO_COLOR === "";
}
