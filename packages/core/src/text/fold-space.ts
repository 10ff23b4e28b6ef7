/** Words on one line, with one space between them and none around. */
export function foldSpace(text: string): string {
  return isFolded(text) ? text : text.replace(/\s+/g, " ").trim();
}

const space = 0x20;

/** Most texts are folded already, and a glance at each sign tells it sooner than a pattern does. */
function isFolded(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space ? before === space : isOtherSpace(code)) return false;
    before = code;
  }
  return before !== space || text === "";
}

/** What `\s` means besides the space. */
const isOtherSpace = (code: number): boolean =>
  code < space
    ? code >= 0x09 && code <= 0x0d
    : code >= 0xa0 &&
      (code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff);
