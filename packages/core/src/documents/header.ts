import type { Dates, Span } from "../data.ts";
import { cutEnd } from "./cut-end.ts";
import { bylineLabels, namePieces, revisedLabels, writtenLabels } from "./english/header-words.ts";
import type { Passage } from "./passage.ts";
import type { DateMention, FindTimes } from "./written-date.ts";
import { soleDate } from "./written-date.ts";

/** A date or name that the first lines of a text give, with the passage and the words it was read from. */
type HeaderField<Value> = {
  readonly value: Value;
  readonly passage: number;
  readonly span: Span;
  readonly words: string;
};

/** What the first lines of a text say about it. */
export type Header = {
  readonly date: HeaderField<Dates> | null;
  readonly author: HeaderField<string> | null;
  /** Passages that hold nothing but a date line or a byline that was used. */
  readonly passages: ReadonlySet<number>;
};

type DateKind = "written" | "revised" | "bare" | "dateline";

type Line = {
  readonly text: string;
  readonly passage: number;
  readonly start: number;
  /** The whole passage is this line. */
  readonly alone: boolean;
};

const mostPassages = 12;
const mostLines = 30;
const longestLine = 160;
const clockTime = /,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{3,4})?$/i;
const order: readonly DateKind[] = ["written", "dateline", "bare", "revised"];

/**
 * Reads datelines and bylines: “Published 18 January 2018”, a date alone on its line, “LONDON, 18 January 2018 —”,
 * “By Jane Smith”.
 *
 * Two different dates of one kind settle nothing: a chronology opens with dates too.
 */
export function readHeader(passages: readonly Passage[], findTimes: FindTimes): Header {
  const dates: Record<DateKind, HeaderField<Dates>[]> = {
    written: [],
    revised: [],
    bare: [],
    dateline: [],
  };
  const authors: HeaderField<string>[] = [];
  const headerLines = new Map<number, boolean>();
  for (const line of firstLines(passages)) {
    let whole = true;
    for (const piece of splitLine(line.text)) {
      const date = readDatePiece(piece, findTimes);
      const author = readByline(piece);
      if (date !== null)
        dates[date.kind].push(placeField(passages, line, date.mention.dates, piece));
      else if (author !== null) authors.push(placeField(passages, line, author, piece));
      else if (
        !/^(?:\d{1,3} min(?:ute)?s? read|\d{1,2}[:.]\d{2} ?(?:am|pm)?(?: [A-Z]{3,4})?)$/i.test(
          piece,
        )
      ) {
        whole = false;
      }
    }
    const dateline = whole ? null : readDateline(line.text, findTimes);
    if (dateline !== null) {
      dates.dateline.push(placeField(passages, line, dateline.mention.dates, dateline.words));
    }
    headerLines.set(line.passage, whole && (headerLines.get(line.passage) ?? true));
  }
  const date = order.map((kind) => onlyOne(dates[kind])).find((field) => field !== null) ?? null;
  const author =
    new Set(authors.map(({ value }) => value)).size === 1 ? (authors[0] ?? null) : null;
  const used = [date, author].flatMap((field) => (field === null ? [] : [field.passage]));
  return {
    date,
    author,
    passages: new Set(used.filter((passage) => headerLines.get(passage) === true)),
  };
}

function onlyOne(fields: readonly HeaderField<Dates>[]): HeaderField<Dates> | null {
  const [first] = fields;
  return fields.every(({ value }) => value.edtf === first?.value.edtf) ? (first ?? null) : null;
}

function firstLines(passages: readonly Passage[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [passage, { text, block }] of passages.slice(0, mostPassages).entries()) {
    if (block.kind === "table-cell" || text.length > longestLine * 8) continue;
    let start = 0;
    const pieces = text.split(/\r\n|[\n\r]/);
    for (const piece of pieces) {
      if (piece.trim() !== "" && piece.length <= longestLine) {
        lines.push({ text: piece.trim(), passage, start, alone: pieces.length === 1 });
      }
      start += piece.length + 1;
    }
  }
  return lines.slice(0, mostLines);
}

/** Parts of a line between bars and dots, and after the year of a date: “By Jane Smith | 18 January 2018 | 5 min read”. */
function splitLine(line: string): readonly string[] {
  return line
    .split(/ ?[|•·] ?| [–—-] |(?<=\b\d{4})[.,;]? (?=[\p{Lu}(])/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

function readDatePiece(
  piece: string,
  findTimes: FindTimes,
): { readonly kind: DateKind; readonly mention: DateMention } | null {
  const line = piece.replace(clockTime, "");
  if (!/\d{4}|\d[/.]\d/.test(line)) return null;
  const mention = soleDate(line, findTimes);
  if (mention === null || !isDayOrMonth(mention.dates)) return null;
  const [start, end] = mention.span;
  if (!/^[.,;)]?$/.test(line.slice(end).trim())) return null;
  const before = cutEnd(
    line.slice(0, start).replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?$/i, ""),
    (sign) => sign.trim() === "" || ":,(".includes(sign),
  );
  if (before === "") return { kind: "bare", mention };
  const label = before.toLowerCase().replace(/ ?(?:on|at|the|:)$/, "");
  if (writtenLabels.includes(label)) return { kind: "written", mention };
  if (revisedLabels.includes(label)) return { kind: "revised", mention };
  // "London, 20 October 2016" heads a letter.
  return /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}$/u.test(before) &&
    /,\s*$/.test(line.slice(0, start))
    ? { kind: "bare", mention }
    : null;
}

/** “LONDON, Jan. 18, 2018 (Agency) —” before running words. */
function readDateline(
  line: string,
  findTimes: FindTimes,
): { readonly mention: DateMention; readonly words: string } | null {
  const words = /^\p{Lu}[\p{Lu} .'’-]{2,40}, [^—–]{4,40}?(?= ?[—–]| - | -- )/u.exec(
    line.slice(0, 120),
  )?.[0];
  if (words === undefined || !/\d{4}/.test(words)) return null;
  const mention = soleDate(words, findTimes);
  return mention !== null && isDayOrMonth(mention.dates) ? { mention, words } : null;
}

function isDayOrMonth({ edtf }: Dates): boolean {
  return edtf !== null && /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/.test(edtf);
}

const labels = bylineLabels.map((label) => label.replaceAll(" ", "[ ]")).join("|");
const bylineStart = new RegExp(`^(?:${labels})(?::[ ]?|[ ])`, "iu");

function readByline(piece: string): string | null {
  if (piece.length > 100) return null;
  const opening = bylineStart.exec(piece)?.[0];
  if (opening === undefined) return null;
  const names = piece.slice(opening.length).split(/,? and | & |, /);
  const named = names.filter((name) => isName(name));
  const [first] = names;
  if (first === undefined || !isName(first)) return null;
  // What follows the names is an office: “By Jane Smith, Political Editor”.
  return names.every((name, index) => isName(name) || (index > 0 && index === names.length - 1))
    ? (piece.includes(", ") && !/ and | & /.test(piece) ? [first] : named).join(" and ")
    : null;
}

function isName(words: string): boolean {
  const tokens = words.replace(/^(?:the )?(?:rt\.? hon\.?|right honourable) /i, "").split(" ");
  return (
    tokens.length >= 2 &&
    tokens.length <= 6 &&
    tokens.every(
      (token) => /^\p{Lu}[\p{L}'’.-]{0,30}$/u.test(token) || namePieces.includes(token),
    ) &&
    tokens.filter((token) => /^\p{Lu}/u.test(token)).length >= 2
  );
}

function placeField<Value>(
  passages: readonly Passage[],
  line: Line,
  value: Value,
  words: string,
): HeaderField<Value> {
  const span = passages[line.passage]?.block.span ?? [0, 0];
  return { value, passage: line.passage, span, words };
}
