import type { WordChange } from "@onrecord/diff";
import type { PhrasingContent } from "mdast";
import { strong, struck, words } from "./markdown-nodes.ts";

/** Removed words struck through, added words strong; white space at the edges stays outside the marks. */
export function markWords(diff: readonly WordChange[]): readonly PhrasingContent[] {
  return diff
    .flatMap(({ op, text }): readonly PhrasingContent[] => {
      const core = text.trim();
      if (op === "same" || core === "") return [words(text)];
      const start = text.indexOf(core);
      return [
        words(text.slice(0, start)),
        op === "removed" ? struck(core) : strong(core),
        words(text.slice(start + core.length)),
      ];
    })
    .filter((node) => !(node.type === "text" && node.value === ""));
}
