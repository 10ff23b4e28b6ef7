import { findRows } from "./find-rows.ts";
import type { Body } from "./measure-body.ts";
import type { PageLine } from "./page-line.ts";

export type Paragraph = {
  readonly lines: readonly PageLine[];
  readonly kind: "text" | "item" | "cell";
  /** The same for the cells of one row; null for what is no cell. */
  readonly row: number | null;
};

export const bullet: RegExp = /^(?:[•◦▪‣●∙·○■□➢➤–]|o(?= \p{Lu}))\s*(?=\S)/u;
const numbered = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+\S/;
const endsSentence = /[.!?:;…]["'”’)\]]{0,3}$/;

/**
 * Puts lines together to paragraphs.
 *
 * A paragraph ends at a wider gap, another size, an indent, a bullet, or a line that stops short with the end of a
 * sentence. At the turn of a column or page, only where the words say so: pages break paragraphs anywhere. Notes in
 * small print at the foot of a page wait until the paragraph above them is at its end.
 */
export function buildParagraphs(lines: readonly PageLine[], body: Body): readonly Paragraph[] {
  const paragraphs: PageLine[][] = [];
  let notes: PageLine[][] = [];
  let open: PageLine[] = [];
  const rows = findRows(lines);
  const column: Column = { body, rows, right: widestByLeft(lines) };
  const flush = (): void => {
    if (open.length > 0) paragraphs.push(open);
    paragraphs.push(...notes);
    open = [];
    notes = [];
  };
  const isNote = findNotes(lines, body);
  let lastNote: PageLine | null = null;
  for (const line of lines) {
    if (isNote(line)) {
      const note = notes.at(-1);
      if (note !== undefined && lastNote !== null && goesOn(lastNote, line, note, column)) {
        note.push(line);
      } else notes.push([line]);
      lastNote = line;
      continue;
    }
    lastNote = null;
    const last = open.at(-1);
    if (last !== undefined && !goesOn(last, line, open, column)) flush();
    open.push(line);
  }
  flush();
  return paragraphs.map((part) => describe(part, rows));
}

function describe(lines: readonly PageLine[], rows: ReadonlyMap<PageLine, number>): Paragraph {
  const [first] = lines;
  const row = first === undefined ? null : (rows.get(first) ?? null);
  const isItem = first?.tag?.kind === "item" || bullet.test(first?.text ?? "");
  return { lines, kind: row !== null ? "cell" : isItem ? "item" : "text", row };
}

/** Small print on a page below the last line that is set as large as the text, if other pages follow. */
function findNotes(lines: readonly PageLine[], body: Body): (line: PageLine) => boolean {
  const isSmall = ({ size }: PageLine): boolean => size <= body.size * 0.92;
  const lastPage = lines.reduce((last, { page }) => Math.max(last, page), 0);
  const notes = new Set<PageLine>();
  let page = 0;
  let isBelow = true;
  for (const line of lines.toReversed()) {
    if (line.page !== page) isBelow = true;
    page = line.page;
    isBelow &&= isSmall(line);
    if (isBelow && page < lastPage) notes.add(line);
  }
  return (line) => notes.has(line);
}

/** What the lines around a line tell of it. */
type Column = {
  readonly body: Body;
  readonly rows: ReadonlyMap<PageLine, number>;
  /** How far to the right a line could reach. */
  readonly right: (line: PageLine) => number;
};

function goesOn(
  last: PageLine,
  line: PageLine,
  open: readonly PageLine[],
  { body, rows, right }: Column,
): boolean {
  if (last.tag !== null && line.tag !== null) {
    if (last.page === line.page) return last.tag.block === line.tag.block;
    if (last.tag.kind !== line.tag.kind) return false;
  }
  if (rows.has(last) || rows.has(line)) return false;
  if (Math.abs(line.size - last.size) > 0.6) return false;
  if (line.font !== last.font && isWhollySet(last, line, body)) return false;
  if (bullet.test(line.text)) return false;
  const ends = endsSentence.test(last.text);
  const first = open[0] ?? last;
  const opensClause = ends || last.text.length < 40 || bullet.test(first.text);
  if (numbered.test(line.text) && opensClause) return false;
  const down = last.bottom - line.bottom;
  const isTurn = line.page !== last.page || down < 0;
  const leading = (body.leading / body.size) * line.size;
  if (!isTurn && down > leading * 1.35) return false;
  const isShort = stopsShort(last, line, right(last));
  if (isTurn) return !ends && (/^\p{Ll}/u.test(line.text) || !isShort);
  const isFirstIndented = open.length === 1 || first.left > last.left;
  const indent = line.left - last.left;
  if (ends && indent > line.size * 0.7 && isFirstIndented && !bullet.test(first.text)) return false;
  // A line set in deeper than the one above, which had room left, is set in the middle: each stands for itself.
  if (indent > line.size * 0.7 && isShort) return false;
  return !(ends && isShort);
}

/** Another font for a whole line heads a paragraph; for a word inside it stresses. */
function isWhollySet(last: PageLine, line: PageLine, body: Body): boolean {
  return (
    (last.font !== body.font) !== (line.font !== body.font) &&
    last.text.length < 90 &&
    !/[,;–-]$/.test(last.text) &&
    !/^\p{Ll}/u.test(line.text)
  );
}

/** Whether the next line's first word would have fitted behind a line. */
function stopsShort(last: PageLine, next: PageLine, right: number): boolean {
  const word = next.text.split(" ", 1)[0] ?? "";
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  return last.right + (word.length + 2) * letter < right;
}

const step = 10;

/** How far to the right the lines reach that begin no further right than a line and lie beside it. */
function widestByLeft(lines: readonly PageLine[]): (line: PageLine) => number {
  const rights = new Map<number, number>();
  for (const { left, right } of lines) {
    const column = Math.max(0, Math.min(200, Math.floor(left / step)));
    rights.set(column, Math.max(rights.get(column) ?? 0, right));
  }
  return ({ left, right, size }) => {
    let widest = right;
    for (const [column, reach] of rights) {
      if (column * step <= left + size && reach > left) widest = Math.max(widest, reach);
    }
    return widest;
  };
}
