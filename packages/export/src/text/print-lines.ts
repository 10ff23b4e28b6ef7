import { makeVisible } from "../safe-line.ts";

/** A line and how deep it is indented; an empty one parts groups. */
export type Line = readonly [depth: number, words: string];

export const blankLine: Line = [0, ""];

const pieceGap = " · ";

/** Joins the pieces of a line, for instance date, speaker and words. */
export function joinPieces(...pieces: readonly string[]): string {
  return pieces.join(pieceGap);
}

/** The only way from lines to text, so that no words of a document get around `makeVisible`. */
export function printLines(lines: readonly Line[]): string {
  return lines.map(([depth, words]) => `${"  ".repeat(depth)}${makeVisible(words)}\n`).join("");
}
