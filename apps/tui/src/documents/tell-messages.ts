import type { VFile } from "vfile";
import type { Problem, Tell } from "../problems/problem.ts";

/** What core found in a document, as data. */
export type Message = Pick<Problem, "kind" | "says" | "rule"> & {
  /** From 1; null where it is about the document as a whole. */
  readonly line: number | null;
  readonly column: number | null;
};

/** A mere remark (`file.info`) is a note. */
export function messageOf({
  reason,
  line,
  column,
  ruleId,
  fatal,
}: VFile["messages"][number]): Message {
  return {
    kind: fatal === undefined || fatal === null ? "note" : "unread",
    says: reason,
    rule: ruleId ?? null,
    line: line ?? null,
    column: column ?? null,
  };
}

/** Tells what core found in a document. */
export function tellMessages(messages: readonly Message[], place: string, tell: Tell): void {
  for (const { kind, says, rule, line, column } of messages) {
    const at = [place, line, column].filter((part) => part !== null);
    tell({ kind, place: at.join(":"), says, rule });
  }
}
