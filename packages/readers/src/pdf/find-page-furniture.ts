import type { Page, PageLine } from "./page-line.ts";

/** The share of a page's height at its head and at its foot in which running lines stand. */
const margin = 0.13;
const numberAlone = /^(?:page )?[-–|\s]*(?:\d{1,4}|[ivxl]{1,6})[-–|\s]*(?:(?:of|\/) ?\d{1,4})?$/i;

/** “2.1 Syntax . . . . . 2” */
const leader = /(?:\. ?){5}[\divxl]{1,5}$/i;

/**
 * What no reader of a page reads as its text, and why: lines at the margin that recur in the same size with nothing changed but their
 * figures, page numbers, and tables of contents.
 */
export function findPageFurniture(pages: readonly Page[]): ReadonlyMap<PageLine, string> {
  const groups = new Map<string, PageLine[]>();
  const found = new Map<PageLine, string>();
  const take = (line: PageLine): void => {
    found.set(line, `the head or foot of page ${line.page}`);
  };
  for (const { height, lines } of pages) {
    for (const line of lines) {
      if (line.tag?.kind === "artifact") take(line);
      if (leader.test(line.text)) found.set(line, "the table of contents");
      if (line.bottom > height * margin && line.bottom < height * (1 - margin)) continue;
      if (numberAlone.test(line.text)) take(line);
      const words = line.text.replace(/\d+/g, "0");
      const key = `${line.bottom < height / 2} ${line.size} ${words}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [line]);
      else group.push(line);
    }
  }
  for (const group of groups.values()) {
    const count = new Set(group.map(({ page }) => page)).size;
    if (count >= 3 || (count === 2 && pages.length === 2)) for (const line of group) take(line);
  }
  return found;
}
