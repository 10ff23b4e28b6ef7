import type { Span } from "../data.ts";
import { foldSpace } from "../text/fold-space.ts";
import { findPhrase, type ClauseView } from "./clause-view.ts";
import { conditions } from "./english/phrases.ts";

/** The words of a condition, from "if" or "subject to" to the next mark or the end of its part; null where there is none. */
export function findCondition(
  text: string,
  view: ClauseView,
  parts: readonly Span[],
): string | null {
  const { clause } = view;
  const opening = findPhrase(view, conditions);
  if (opening === null) return null;
  const stop = clause.words.find(
    ({ lower, start }) => start >= opening[1] && /^[,;—–!?]$/u.test(lower),
  );
  const part = parts.find(([start, end]) => opening[0] >= start && opening[0] < end);
  const end = Math.min(stop?.start ?? Infinity, part?.[1] ?? clause.span[1]);
  return foldSpace(text.slice(opening[0], end)).replace(/(?<![.”"’])[.”"’]+$/u, "");
}
