/**
 * `break` stands for a blank line, which no expression crosses. A single line feed is a wrapped line, i.e. a space, and
 * leaves no token.
 */
type TokenKind = "word" | "number" | "punctuation" | "break";

/**
 * A word, a figure, one punctuation mark or a blank line, with its span in UTF-16 code units.
 *
 * Words end at a hyphen or an apostrophe: "year's" is `year` + `'s`, "won't" `won` + `'t`, "twenty-five" three tokens.
 * Figures keep thousands separators and one decimal point ("1,200.5"), while "3.4.2016" is three figures. Letters that
 * touch a figure are a word of their own: "1990s" is `1990` + `s`.
 */
export type Token = {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Lower case; apostrophes and dashes as `'` and `-`, `–`; soft hyphens gone. */
  readonly text: string;
  /** The number that a figure writes, else NaN. */
  readonly value: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Its first letter is upper case. */
  readonly capital: boolean;
};

/** What a token says, or "" beyond the ends of a text. */
export const textOf = (token: Token | undefined): string => token?.text ?? "";

const other = 0;
const space = 1;
const lineFeed = 2;
const lower = 3;
const upper = 4;
const digit = 5;
const apostrophe = 6;

const classes = new Uint8Array(0x3000);
for (let code = 0; code < classes.length; code++) classes[code] = classOf(code);

function classOf(code: number): number {
  if (code === 0x0a || code === 0x2029) return lineFeed;
  if (code <= 0x20 || code === 0x7f || code === 0xa0 || code === 0x85) return space;
  if (code >= 0x30 && code <= 0x39) return digit;
  if (code === 0x27 || code === 0x2019 || code === 0x2bc) return apostrophe;
  if (code >= 0x61 && code <= 0x7a) return lower;
  if (code >= 0x41 && code <= 0x5a) return upper;
  // A soft hyphen belongs to the word that it would break.
  if (code === 0xad) return lower;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return other;
  if (code >= 0x2000 && code <= 0x206f) {
    return code <= 0x200a || code === 0x2028 || code === 0x202f || code === 0x205f ? space : other;
  }
  if (code >= 0x2070 && code < 0x2c00) return other;
  const char = String.fromCharCode(code);
  return char.toLowerCase() === char ? lower : upper;
}

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0x3000) return classes[code] ?? other;
  if (code === 0x3000 || code === 0xfeff) return space;
  return code >= 0xff00 || (code <= 0x303f && code >= 0x3000) ? other : lower;
}

const isLetter = (kind: number): boolean => kind === lower || kind === upper;

/** Splits `text` between two offsets into tokens, in order and without overlap, in one pass. */
export function tokenize(text: string, from = 0, to: number = text.length): Token[] {
  const tokens: Token[] = [];
  let index = from;
  let spaced = false;
  while (index < to) {
    const kind = classAt(text, index);
    if (kind === space) {
      spaced = true;
      index++;
    } else if (kind === lineFeed) {
      const end = skipWhite(text, index, to);
      if (hasBlankLine(text, index, end)) {
        tokens.push(new WrittenToken("break", index, end, "\n\n", spaced, false));
      }
      spaced = true;
      index = end;
    } else {
      const token =
        kind === digit
          ? readFigure(text, index, to, spaced)
          : isLetter(kind)
            ? readWord(text, index, index + 1, to, spaced, kind === upper)
            : kind === apostrophe && isSuffix(text, index, to, spaced)
              ? readWord(text, index, index + 1, to, spaced, false)
              : readMark(text, index, spaced);
      tokens.push(token);
      index = token.end;
      spaced = false;
    }
  }
  return tokens;
}

/** Its value is worked out when asked for: one beside each of the many tokens without would take a fifth of their room. */
class WrittenToken implements Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly spaced: boolean;
  readonly capital: boolean;

  constructor(
    kind: TokenKind,
    start: number,
    end: number,
    text: string,
    spaced: boolean,
    capital: boolean,
  ) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.text = text;
    this.spaced = spaced;
    this.capital = capital;
  }

  get value(): number {
    if (this.kind !== "number") return Number.NaN;
    return Number(this.text.includes(",") ? this.text.replaceAll(",", "") : this.text);
  }
}

function skipWhite(text: string, start: number, to: number): number {
  let index = start;
  while (index < to) {
    const kind = classAt(text, index);
    if (kind !== space && kind !== lineFeed) break;
    index++;
  }
  return index;
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  let feeds = 0;
  for (let index = start; index < end; index++) {
    if (classAt(text, index) === lineFeed && ++feeds === 2) return true;
  }
  return false;
}

/** An apostrophe opens a suffix ("'s", "'ll") only where it touches letters or figures on both sides. */
function isSuffix(text: string, index: number, to: number, spaced: boolean): boolean {
  if (spaced || index === 0 || index + 1 >= to || !isLetter(classAt(text, index + 1))) return false;
  const before = classAt(text, index - 1);
  return isLetter(before) || before === digit;
}

function readWord(
  text: string,
  start: number,
  next: number,
  to: number,
  spaced: boolean,
  capital: boolean,
): Token {
  let end = next;
  while (end < to && isLetter(classAt(text, end))) end++;
  let word = text.slice(start, end).toLowerCase();
  if (word.charCodeAt(0) > 0x7e) word = word.replace(/^[\u2019\u02bc]/, "'");
  if (word.includes("\u00ad")) word = word.replaceAll("\u00ad", "");
  return new WrittenToken("word", start, end, word, spaced, capital);
}

function readFigure(text: string, start: number, to: number, spaced: boolean): Token {
  let end = skipDigits(text, start, to);
  if (end - start <= 3) {
    while (
      text.charCodeAt(end) === 0x2c &&
      end + 4 <= to &&
      skipDigits(text, end + 1, to) === end + 4
    ) {
      end += 4;
    }
  }
  if (text.charCodeAt(end) === 0x2e && end + 1 < to && classAt(text, end + 1) === digit) {
    const decimals = skipDigits(text, end + 1, to);
    const dotted =
      text.charCodeAt(decimals) === 0x2e &&
      decimals + 1 < to &&
      classAt(text, decimals + 1) === digit;
    const afterDot = start > 1 && text.charCodeAt(start - 1) === 0x2e;
    if (!dotted && !(afterDot && classAt(text, start - 2) === digit)) end = decimals;
  }
  return new WrittenToken("number", start, end, text.slice(start, end), spaced, false);
}

function skipDigits(text: string, start: number, to: number): number {
  let index = start;
  while (index < to && classAt(text, index) === digit) index++;
  return index;
}

function readMark(text: string, start: number, spaced: boolean): Token {
  const code = text.charCodeAt(start);
  const mark =
    code === 0x2019 || code === 0x2bc
      ? "'"
      : code === 0x2010 || code === 0x2011 || code === 0x2212
        ? "-"
        : text.charAt(start);
  return new WrittenToken("punctuation", start, start + 1, mark, spaced, false);
}
