import type { Remark } from "@onrecord/readers";
import type { Tell } from "../problems/problem.ts";

/** Tells what came up while the text of a document was extracted; what was lost of it counts as not read. */
export function tellRemarks(remarks: readonly Remark[], place: string, tell: Tell): void {
  for (const { ruleId, reason, isLoss } of remarks) {
    tell({ kind: isLoss ? "unread" : "note", place, says: reason, rule: ruleId });
  }
}
