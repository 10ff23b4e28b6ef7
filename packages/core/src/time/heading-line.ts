import { tokenAt, type Line } from "./line.ts";

/** In tokens. */
const longestHeading = 16;

/** A short line of its own that ends without a full stop. */
export function isHeadingLine(line: Line): boolean {
  const { length } = line.tokens;
  const last = tokenAt(line, tokenAt(line, length - 1).kind === "break" ? length - 2 : length - 1);
  return length <= longestHeading && !/^[.!?;,]$/.test(last.text);
}
