/** A line that holds words, without the white space around them. */
export type Line = {
  readonly start: number;
  readonly end: number;
  /** Blank lines or a page break stand before it, or nothing does. */
  readonly blankBefore: boolean;
  readonly pageBefore: boolean;
  /** Where its words start if its first sign is a bullet, else its start. */
  readonly itemStart: number;
  /** White space before it on its line, in characters. */
  readonly indent: number;
};

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const visible = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u;
const bullet = /[•◦▪‣●∙·*–-][ \t\u00a0]{1,8}(?=\S)/y;
const endsSentence = /[.!?:;…]["'”’)\]]{0,3}$/;
const startsAnew = /^["'“‘([]{0,2}[\p{Lu}\p{Lt}\p{N}£$€]/u;

/** Longer lines were not wrapped by hand or by a mailer: each is a paragraph. */
const longestWrapped = 130;

/** The lines with words, in order; blank lines and page breaks are remembered on the line after them. */
export function readLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  let pageBefore = false;
  const take = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    if (!visible.test(raw)) {
      blankBefore = true;
      return;
    }
    const trimmedStart = start + raw.length - raw.trimStart().length;
    bullet.lastIndex = trimmedStart;
    const marked = bullet.test(text) && bullet.lastIndex < end;
    lines.push({
      start: trimmedStart,
      end: start + raw.trimEnd().length,
      blankBefore,
      pageBefore,
      itemStart: marked ? bullet.lastIndex : trimmedStart,
      indent: trimmedStart - start,
    });
    blankBefore = false;
    pageBefore = false;
  };
  lineEnd.lastIndex = from;
  let start = from;
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    take(start, match.index);
    start = lineEnd.lastIndex;
    if (match[0] === "\f") {
      blankBefore = true;
      pageBefore = true;
    }
  }
  take(start, text.length);
  return lines;
}

/** The width at which the text is wrapped: nine in ten of its wrapped lines are no longer. 0 if nothing is wrapped. */
export function wrapWidth(lines: readonly Line[]): number {
  const counts = Array.from({ length: longestWrapped + 1 }, () => 0);
  let total = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const length = line.end - line.start;
    if (next === undefined || next.blankBefore || length > longestWrapped) continue;
    counts[length] = (counts[length] ?? 0) + 1;
    total++;
  }
  let seen = 0;
  return counts.findIndex((count) => (seen += count) >= total * 0.9);
}

/**
 * Whether a line goes on with the paragraph that began at another line and reaches to the line before it.
 *
 * Below a bullet, a line set in as far as its words goes on with them. A wrapped line breaks where the next word would not have fitted. Where it would have, someone meant the break, if what
 * comes next can start a paragraph; where the words run on, no break is believed.
 */
export function continues(
  text: string,
  lines: readonly Line[],
  first: number,
  index: number,
  width: number,
): boolean {
  const line = lines[index];
  const opener = lines[first];
  const previous = lines[index - 1];
  if (line === undefined || previous === undefined || opener === undefined) return false;
  const end = text.slice(Math.max(previous.start, previous.end - 8), previous.end);
  const opening = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (line.blankBefore) {
    return line.pageBefore && !endsSentence.test(end) && /^\p{Ll}/u.test(opening);
  }
  if (startsItem(text, lines, index)) return false;
  const hanging = opener.indent + opener.itemStart - opener.start;
  if (opener.itemStart > opener.start && line.indent >= hanging) return true;
  const previousLength = previous.end - previous.start;
  if (previousLength > longestWrapped || line.end - line.start > longestWrapped) return false;
  if (!startsAnew.test(opening)) return true;
  const word = opening.search(/\s/);
  const fits = previousLength + 1 + (word < 0 ? opening.length : word) <= width;
  if (!fits) return true;
  return !endsSentence.test(end) && previousLength >= width * 0.6;
}

/** Whether a line is an item of a list: it and a neighbouring item begin with the same bullet. A lone one is prose. */
export function startsItem(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.itemStart === line.start) return false;
  const mark = text[line.start];
  if (mark !== undefined && "•◦▪‣●".includes(mark)) return true;
  const reach = 12;
  for (let distance = 1; distance <= reach; distance++) {
    for (const near of [lines[index - distance], lines[index + distance]]) {
      if (near !== undefined && near.itemStart > near.start && text[near.start] === mark) {
        return true;
      }
    }
  }
  return false;
}
