/** Content lines of iCalendar (RFC 5545, section 3.1). */

const longest = 75;

/** A property with a value of type TEXT (section 3.3.11); `text` holds line breaks only where they are meant. */
export function writeText(name: string, text: string): string {
  const escaped = text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll("\n", "\\n");
  return writeLine(name, escaped);
}

/** A property whose value needs no escaping. Lines of more than 75 octets are folded, between characters. */
export function writeLine(name: string, value: string): string {
  let lines = "";
  let room = longest;
  for (const character of `${name}:${value}`) {
    const octets = countOctets(character);
    if (octets > room) {
      lines += "\r\n ";
      room = longest - 1;
    }
    lines += character;
    room -= octets;
  }
  return `${lines}\r\n`;
}

/** In UTF-8. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
