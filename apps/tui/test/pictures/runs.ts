import type { IBufferCell } from "@xterm/headless";

/** Cells beside each other that look the same and have no two blanks among them. */
export type Run = {
  readonly column: number;
  readonly width: number;
  readonly text: string;
  readonly inverse: boolean;
  /** Classes of the style sheet. */
  readonly looks: string;
};

/**
 * The cells of a line as runs. Inverse blanks are runs as well; others are nothing to draw.
 *
 * Parted at blanks, because programs that draw SVG fold several into one.
 */
export function findRuns(cells: readonly IBufferCell[]): readonly Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, column) => {
    const width = cell.getWidth();
    const text = cell.getChars();
    const inverse = cell.isInverse() !== 0;
    const isBlank = text === "" || text === " ";
    if (width === 0 || (isBlank && !inverse)) return;
    const looks = looksOf(cell);
    const last = runs.at(-1);
    const gap = last === undefined ? 2 : column - last.column - last.width;
    // Blanks in a row would be folded into one.
    const shown = isBlank ? "\u00A0" : text;
    if (last?.looks === looks && last.inverse === inverse && gap < 2) {
      const joined = last.text + " ".repeat(gap) + shown;
      runs[runs.length - 1] = { ...last, text: joined, width: last.width + gap + width };
    } else runs.push({ column, width, text: shown, inverse, looks });
  });
  return runs;
}

function looksOf(cell: IBufferCell): string {
  return [
    cell.isFgDefault() ? "" : `c${cell.getFgColor()}`,
    cell.isBold() === 0 ? "" : "bold",
    cell.isDim() === 0 ? "" : "dim",
    cell.isUnderline() === 0 ? "" : "line",
  ]
    .filter((look) => look !== "")
    .join(" ");
}
