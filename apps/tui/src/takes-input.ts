import type { Call } from "./call.ts";

/** Whether documents come through standard input, which may be endless and never comes again. */
export function takesInput({ operands, settings }: Pick<Call, "operands" | "settings">): boolean {
  return [...operands, ...(settings.with ?? [])].includes("-");
}
