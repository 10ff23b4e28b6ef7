import type { Span } from "../data.ts";
import type { Quotation } from "./quotation.ts";

type Mark = { readonly at: number; readonly size: number; readonly kind: "double" | "single" };

const doubleOpeners = "“„«‟";
const doubleClosers = "”»";
const longestSingle = 600;

/** One paragraph's part of a quotation, with its marks (`outer`) and without (`inner`). */
type Part = { readonly inner: Span; readonly outer: Span };

/**
 * Pairs quotation marks paragraph by paragraph: “ ”, « », " ", '' '' and ‘ ’ or ' ' where they are no apostrophes.
 *
 * A quotation that is still open where its paragraph ends goes on in the next one when that one opens with a mark again,
 * as newspapers set speeches. Otherwise it ends with the paragraph if it opened it or its mark can only open, and is
 * dropped if not.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let running: Part[] = [];
  const finish = (): void => {
    const parts = running;
    running = [];
    if (parts.length === 0) return;
    found.push({ spans: parts.map(({ inner }) => inner), outer: parts.map(({ outer }) => outer) });
  };
  for (const [index, [start, end]] of paragraphs.entries()) {
    const { closed, open } = pairMarks(text, start, end);
    for (const part of closed) {
      if (part.outer[0] !== start) finish();
      running.push(part);
      finish();
    }
    if (open === null || open.at !== start) finish();
    if (open === null) continue;
    const next = paragraphs[index + 1]?.[0];
    const goesOn =
      next !== undefined &&
      openerAt(text, next, next)?.kind === "double" &&
      isLike(text.charAt(open.at), text.charAt(next));
    const only = doubleOpeners.includes(text.charAt(open.at));
    if (!goesOn && !only && open.at !== start) continue;
    if (open.at + open.size < end)
      running.push({ inner: [open.at + open.size, end], outer: [open.at, end] });
    if (!goesOn) finish();
  }
  finish();
  return found;
}

/** The quotations that open and close in a paragraph, and the mark of one that stays open. */
function pairMarks(
  text: string,
  start: number,
  end: number,
): { readonly closed: readonly Part[]; readonly open: Mark | null } {
  const closed: Part[] = [];
  const closerAfter = followSingleClosers(text, start, end);
  let open: Mark | null = null;
  let at = start;
  while (at < end) {
    if (!isMark(text.charCodeAt(at))) {
      at++;
      continue;
    }
    if (open === null) {
      const mark = openerAt(text, at, start);
      const close = mark?.kind === "single" ? closerAfter(at) : -1;
      if (close >= 0) closed.push({ inner: [at + 1, close], outer: [at, close + 1] });
      if (mark?.kind === "double") open = mark;
      at = close >= 0 ? close + 1 : at + (mark?.size ?? 1);
      continue;
    }
    const size = closerAt(text, at, open, start);
    const from = open.at + open.size;
    if (size > 0) {
      if (at > from) closed.push({ inner: [from, at], outer: [open.at, at + size] });
      open = null;
    }
    at += Math.max(size, 1);
  }
  return { closed, open };
}

/** A speech that runs on opens with its own mark again; another one quotes somebody anew. */
const isLike = (first: string, again: string): boolean =>
  first === again || first === "”" || again === "”";

/** Whether a character can be a quotation mark at all. */
const isMark = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  (code >= 0xab && (code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f)));

const isSpace = (char: string): boolean => char === "" || /\s/.test(char);
const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

function openerAt(text: string, at: number, start: number): Mark | null {
  const char = text.charAt(at);
  if (doubleOpeners.includes(char) && char !== "") return { at, size: 1, kind: "double" };
  const before = at === start ? "" : text.charAt(at - 1);
  const opens = isSpace(before) || "([{—–-―/‘'".includes(before);
  // A mark that should close also opens, by mistake or as in ”Helsinki” papers, where a word starts right after it.
  if (char === '"' || char === "”")
    return opens && !isSpace(text.charAt(at + 1)) ? { at, size: 1, kind: "double" } : null;
  if (char === "'" && text.charAt(at + 1) === "'") {
    return opens && !isSpace(text.charAt(at + 2)) ? { at, size: 2, kind: "double" } : null;
  }
  if ((char === "‘" || char === "'") && opens && isWordChar(text.charAt(at + 1))) {
    return { at, size: 1, kind: "single" };
  }
  return null;
}

/** Feet before it make a mark inches: 6’2”. */
const inches = /\d['’′]\s?\d{1,2}$/;

/** The length of the mark that closes `open` here, or 0. */
function closerAt(text: string, at: number, open: Mark, start: number): 0 | 1 | 2 {
  const char = text.charAt(at);
  const isInch =
    (char === "”" || char === '"') && inches.test(text.slice(Math.max(start, at - 5), at));
  if (doubleClosers.includes(char) && char !== "") return isInch ? 0 : 1;
  const before = at === start ? "" : text.charAt(at - 1);
  if (char === '"') return isInch || (isSpace(before) && isWordChar(text.charAt(at + 1))) ? 0 : 1;
  if (char === "'" && text.charAt(at + 1) === "'" && open.size === 2) return 2;
  return 0;
}

/**
 * Finds, for openers asked in the order of the text, where each single quotation closes: at a mark that ends a word and
 * is no apostrophe, else -1. After an s ("the workers’ day") it may be either: then the next mark is the better one if
 * it stands after punctuation.
 */
function followSingleClosers(text: string, start: number, end: number): (opener: number) => number {
  let first = nextCloser(text, start, end);
  let second = nextCloser(text, first + 1, end);
  return (opener) => {
    while (first < opener + 3 && first < end) {
      first = second;
      second = nextCloser(text, first + 1, end);
    }
    const limit = Math.min(end, opener + longestSingle);
    if (first >= limit) return -1;
    const possessive =
      text.charAt(first - 1) === "s" &&
      text.charAt(first + 1) === " " &&
      /\p{Ll}/u.test(text.charAt(first + 2));
    return possessive && second < limit && !isWordChar(text.charAt(second - 1)) ? second : first;
  };
}

/** The first mark from an offset on that ends a word and has none right after it; `end` where there is none. */
function nextCloser(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x27 && code !== 0x2019) continue;
    if (!isWordChar(text.charAt(at + 1)) && !isSpace(text.charAt(at - 1))) return at;
  }
  return end;
}
