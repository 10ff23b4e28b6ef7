/** White space that holds a line break, as one space: words of a source may run over its lines. */
export function foldLines(text: string): string {
  return text.replace(/[ \t\n\v\f\r]+/g, (space) => (/[\n\r]/.test(space) ? " " : space));
}
