import { decodeString } from "micromark-util-decode-string";
import type { BlockKind, Span } from "../../data.ts";
import type { Passage } from "../passage.ts";

type Part = { readonly span: Span; readonly text: string };
type Place = { readonly kind: BlockKind; readonly depth: number };

const token =
  /<!--|<(\/?)([a-z][a-z0-9-]{0,20})\b[^<>]{0,2000}>|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/giy;
const skipped = new Set(["head", "script", "style", "template", "svg", "noscript", "title"]);
const wraps = new Set(["p", "div"]);
const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/**
 * Reads the words of an HTML block inside Markdown: each `p`, `li`, `td`, heading and so on is a block of its own.
 *
 * Only its words: which tags fit together is a question for an HTML reader. Many Markdown files are exports that carry
 * whole paragraphs as HTML, and a reader sees their words.
 */
export function readHtmlWords(text: string, [start, end]: Span, depth: number): Passage[] {
  const passages: Passage[] = [];
  let place: Place = { kind: "paragraph", depth };
  let parts: Part[] = [];
  let words = start;
  let at = start;
  const takeWords = (until: number): void => {
    if (until > words) parts.push(...splitAtBlankLines(text, words, until));
  };
  const closeBlock = (): void => {
    const passage = toPassage(parts, place);
    if (passage !== null) passages.push(passage);
    parts = [];
  };
  while (at < end) {
    const next = nextSign(text, at, end);
    token.lastIndex = next;
    const match = next < end ? token.exec(text) : null;
    if (match === null) {
      at = next + 1;
      continue;
    }
    takeWords(next);
    at = Math.min(token.lastIndex, end);
    const [whole, slash, name] = match;
    const tag = name?.toLowerCase();
    if (tag === undefined) {
      if (whole === "<!--") at = skipTo(text, /-->/g, at, end);
      else parts.push({ span: [next, at], text: decodeString(whole) });
    } else if (skipped.has(tag) && slash === "") {
      at = skipTo(text, new RegExp(`</${tag}`, "gi"), at, end);
    } else if (tag === "br") {
      parts.push({ span: [next, at], text: "\n" });
    } else if (!inline.has(tag)) {
      // The first paragraph of an item is the item.
      const opensItem = wraps.has(tag) && slash === "" && place.kind === "list-item";
      if (opensItem && parts.every((part) => part.text.trim() === "")) {
        words = at;
        continue;
      }
      closeBlock();
      place = slash === "" ? placeOf(tag, depth) : { kind: "paragraph", depth };
    }
    words = at;
  }
  takeWords(end);
  closeBlock();
  return passages;
}

function placeOf(tag: string, depth: number): Place {
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level !== undefined) return { kind: "heading", depth: Number(level) };
  if (tag === "li" || tag === "dd") return { kind: "list-item", depth: depth + 1 };
  return { kind: tag === "td" || tag === "th" ? "table-cell" : "paragraph", depth };
}

function nextSign(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (text[at] === "<" || text[at] === "&") return at;
  }
  return end;
}

/** The offset after a mark; all that is left where the mark is missing, as browsers do. */
function skipTo(text: string, mark: RegExp, from: number, end: number): number {
  mark.lastIndex = from;
  const found = mark.exec(text) === null ? end : mark.lastIndex;
  return Math.min(found, end);
}

function splitAtBlankLines(text: string, start: number, end: number): readonly Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(/\n[ \t\r]*\n\s*/g)) {
    const at = start + gap.index;
    if (at > from) parts.push({ span: [from, at], text: text.slice(from, at) });
    from = at + gap[0].length;
    parts.push({ span: [at, from], text: "\n" });
  }
  if (end > from) parts.push({ span: [from, end], text: text.slice(from, end) });
  return parts;
}

function toPassage(parts: readonly Part[], place: Place): Passage | null {
  const first = parts.findIndex((part) => part.text.trim() !== "");
  const last = parts.findLastIndex((part) => part.text.trim() !== "");
  const trimmed = parts.slice(first, last + 1).map((part, index, all) => {
    const length = part.text.length;
    // An escaped part is trimmed by nothing: it is not white space, and its letters have no places of their own.
    if (part.span[1] - part.span[0] !== length) return part;
    const lead = index === 0 ? length - part.text.trimStart().length : 0;
    const tail = index === all.length - 1 ? length - part.text.trimEnd().length : 0;
    const span: Span = [part.span[0] + lead, part.span[1] - tail];
    return { span, text: part.text.slice(lead, length - tail) };
  });
  const text = trimmed.map((part) => part.text).join("");
  const [start] = trimmed;
  const end = trimmed.at(-1);
  if (start === undefined || end === undefined || !/[\p{L}\p{N}]/u.test(text)) return null;
  const span: Span = [start.span[0], end.span[1]];
  return { block: { ...place, span, parts: trimmed }, text, linked: false };
}
