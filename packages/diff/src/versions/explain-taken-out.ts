import type { Reason } from "@onrecord/core";
import type { Reading } from "../reading/reading.ts";

/** Proof that a later version of a text no longer has a sentence: where it stood, and what was searched. */
export function explainTakenOut(
  { statement }: Reading,
  version: string,
  sentences: number,
): Reason {
  return {
    rule: "dropped/taken-out",
    says: `nothing stands at its place in ${version}, the next version, of which all ${sentences} sentences and all headings were searched: none has its words`,
    span: statement.span,
  };
}
