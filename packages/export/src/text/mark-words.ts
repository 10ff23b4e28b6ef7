import type { WordChange } from "@onrecord/diff";

const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

/** A word diff as `git diff --word-diff` marks words; white space at the edges stays outside the marks. */
export function markWords(words: readonly WordChange[]): string {
  return words
    .map(({ op, text }) => {
      const core = text.trim();
      if (op === "same" || core === "") return text;
      const start = text.indexOf(core);
      const [open, close] = marks[op];
      return `${text.slice(0, start)}${open}${core}${close}${text.slice(start + core.length)}`;
    })
    .join("");
}
