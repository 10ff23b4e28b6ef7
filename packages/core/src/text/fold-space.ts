/** Words on one line, with one space between them and none around. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
