/** What JSON.stringify lets through although a terminal obeys or hides it: C1, DEL, bidi controls and the like. */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;

/**
 * JSON that reads back to the same value and yet holds no character that acts on a terminal: such characters, which
 * can only stand in strings, are written as `\uXXXX`.
 *
 * @example
 * toJson({ says: "a\u202Eb" }); // '{"says":"a\\u202eb"}'
 */
export function toJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent);
  // The indentation's line feeds are the only controls outside strings.
  return json.replace(unseen, (character) => (character === "\n" ? character : escape(character)));
}

function escape(character: string): string {
  let escaped = "";
  for (let index = 0; index < character.length; index += 1) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
