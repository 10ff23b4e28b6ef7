/** Cuts marks off the end of a line: a pattern that looks for them would begin anew at every sign of the line. */
export function cutEnd(line: string, isMark: (sign: string) => boolean): string {
  let end = line.length;
  while (end > 0 && isMark(line.charAt(end - 1))) end -= 1;
  return end === line.length ? line : line.slice(0, end);
}
