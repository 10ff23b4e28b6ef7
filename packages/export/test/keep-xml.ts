/** What of a text XML 1.0 can hold (section 2.2, production 2); all else is a replacement character. */
export function keepXml(text: string): string {
  return Array.from(text.toWellFormed(), (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isHeld = code === 9 || code === 10 || code === 13 || (code > 31 && code < 0xfffe);
    return isHeld || code > 0xffff ? character : "\ufffd";
  }).join("");
}
