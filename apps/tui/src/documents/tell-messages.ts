import type { VFile } from "vfile";
import type { Tell } from "../problems/problem.ts";

/** Tells what core found wrong in a document; a mere remark (`file.info`) is a note. */
export function tellMessages(messages: VFile["messages"], place: string, tell: Tell): void {
  for (const { reason, line, column, ruleId, fatal } of messages) {
    const at = [place, line, column].filter((part) => part !== undefined);
    tell({
      kind: fatal === undefined || fatal === null ? "note" : "unread",
      place: at.join(":"),
      says: reason,
      rule: ruleId ?? null,
    });
  }
}
