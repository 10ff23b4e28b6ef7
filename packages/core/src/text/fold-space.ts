const unfolded = /[^\S ]|  |^ | $/;

/** Words on one line, with one space between them and none around. */
export function foldSpace(text: string): string {
  return unfolded.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}
