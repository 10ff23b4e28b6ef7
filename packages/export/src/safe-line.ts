/**
 * What most lines are made of: letters of Latin alphabets, digits, and the punctuation and dashes of print. Nothing
 * among them acts, hides or joins with its neighbour.
 */
const plain = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/;

/**
 * One character that a terminal obeys or hides: C0 and C1 controls, bidi controls, every default-ignorable character
 * (zero-width, soft hyphen, variation selector, tag, filler), line and paragraph separators, interlinear anchors,
 * noncharacters and lone surrogates.
 */
const unseen =
  "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}\\p{Noncharacter_Code_Point}\\ufff9-\\ufffb]";

/**
 * Well-formed emoji are built with joiners and selectors that are harmless there and only there.
 *
 * Made only where a text needs it: the engine takes longer to build the set of all emoji than to read a short document.
 */
const findEmojiOrUnseen = (): RegExp => new RegExp(`\\p{RGI_Emoji}|(${unseen})`, "gv");

/** More marks than this on one letter draw over the lines around it; no living script stacks as many. */
const mostMarks = 8;
const markFlood = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, "gu");

/**
 * Text of a document as one line that is safe in a terminal: what a terminal would obey or hide is shown instead, as
 * `␛` or `⟨202E⟩`. A tab becomes a space; visible text, emoji included, stays as it is.
 *
 * Escape sequences are shown and not removed, because whoever checks a source has to see that they are there.
 *
 * @example
 * makeVisible("\u001B[2JWe will build homes."); // "␛[2JWe will build homes."
 */
export function makeVisible(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(findEmojiOrUnseen(), (match: string, hidden: string | undefined) =>
      hidden === undefined ? match : showUnseen(hidden),
    )
    .replace(markFlood, "$1…");
}

function showUnseen(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x09) return " ";
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `⟨${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
