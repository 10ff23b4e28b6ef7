import type { PageLine } from "./page-line.ts";

/**
 * The rows of tables, each with a number of its own: cells by the tags of the file, else lines that stand beside one
 * another on one baseline and follow one another.
 */
export function findRows(lines: readonly PageLine[]): ReadonlyMap<PageLine, number> {
  const rows = new Map<PageLine, number>();
  let row = 0;
  let last: PageLine | null = null;
  for (const line of lines) {
    if (line.tag?.kind === "cell") {
      const isSame = last?.page === line.page && last.tag !== null && last.tag.row === line.tag.row;
      if (!isSame) row += 1;
      rows.set(line, row);
    } else if (last !== null && line.tag === null && isBeside(last, line)) {
      if (!rows.has(last)) rows.set(last, (row += 1));
      rows.set(line, row);
    }
    last = line;
  }
  return rows;
}

function isBeside(last: PageLine, line: PageLine): boolean {
  return (
    last.page === line.page &&
    last.tag === null &&
    Math.abs(last.bottom - line.bottom) < line.size * 0.3 &&
    line.left > last.right
  );
}
