import type { ClauseView } from "./clause-view.ts";

const helping = new Set(["will", "shall", "also", "therefore", "now"]);

/** Whether a clause ends with its "will", as words that lead in to a list do. */
export function isBare({ clause, group }: ClauseView): boolean {
  const { words } = clause;
  if (group === null || group.modal === null) return false;
  return !words
    .slice(group.end - 1)
    .some(({ lower }) => /[\p{L}\p{N}]/u.test(lower) && !helping.has(lower));
}
