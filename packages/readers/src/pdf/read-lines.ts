import { withoutMarks } from "../markup/marks.ts";
import type { PageLine } from "./page-line.ts";
import type { PageTag } from "./page-tag.ts";

/** A run of letters, as PDF.js gives it. */
export type TextRun = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly tag: PageTag | null;
};

type Run = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly font: string;
  readonly tag: PageTag | null;
};

/** In letter sizes: what is further from the last letter stands in another column or cell. */
const widestGap = 1.8;
const label = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]?$/;
const wordGap = 0.12;
const control = /\p{Cc}/gu;

/**
 * Puts the runs of a page together to lines: what follows on the same baseline without a gap.
 *
 * Small raised figures are the marks of footnotes: read as words they would make 480 children of 48 and a note. What
 * stands aslant is no running text.
 */
export function readLines(runs: readonly TextRun[], page: number): readonly PageLine[] {
  const lines: PageLine[] = [];
  let open: Run[] = [];
  const close = (): void => {
    const line = joinRuns(open, page);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const given of runs) {
    const run = toRun(given);
    if (run === null) continue;
    const last = open.findLast(({ text }) => text.trim() !== "") ?? open.at(-1);
    if (last !== undefined && isFootnoteMark(run, last)) continue;
    if (last !== undefined && !isSameLine(run, last)) close();
    open.push(run);
  }
  close();
  return lines;
}

function toRun({ str, transform, width, fontName, tag }: TextRun): Run | null {
  const [a = 0, b = 0, , d = 0, left = 0, bottom = 0] = transform;
  const size = Math.abs(d) || Math.abs(a);
  if (str === "" || tag?.kind === "label" || size === 0) return null;
  if (Math.abs(b) > Math.abs(a) * 0.1 || a < 0) return null;
  const text = withoutMarks(str).replace(control, "");
  return { text, left, right: left + width, bottom, size, font: fontName, tag };
}

function isFootnoteMark(run: Run, last: Run): boolean {
  return (
    /^\s*[\d*†‡,]{1,4}\s*$/.test(run.text) &&
    run.size < last.size * 0.9 &&
    run.bottom > last.bottom + last.size * 0.2 &&
    run.bottom < last.bottom + last.size * 0.8
  );
}

function isSameLine(run: Run, last: Run): boolean {
  const size = Math.max(run.size, last.size);
  // The number of a clause stands apart from its words.
  const gap = label.test(last.text.trim()) ? widestGap * 3 : widestGap;
  return (
    run.tag?.block === last.tag?.block &&
    Math.abs(run.bottom - last.bottom) < size * 0.4 &&
    run.left > last.right - size &&
    run.left < last.right + size * gap
  );
}

function joinRuns(runs: readonly Run[], page: number): PageLine | null {
  const worded = runs.filter(({ text }) => text.trim() !== "");
  const [first] = worded;
  const last = worded.at(-1);
  if (first === undefined || last === undefined) return null;
  let text = "";
  let before: Run | null = null;
  for (const run of runs) {
    const isApart = before !== null && run.left - before.right > run.size * wordGap;
    if (isApart && !text.endsWith(" ") && !run.text.startsWith(" ")) text += " ";
    text += run.text;
    before = run;
  }
  const main = longestOf(worded);
  return {
    text: text.replace(/\s+/g, " ").trim(),
    page,
    left: first.left,
    right: last.right,
    bottom: first.bottom,
    size: Math.round(main.size * 2) / 2,
    font: main.font,
    tag: first.tag,
  };
}

/** The run whose font and size most letters of a line have. */
function longestOf(runs: readonly Run[]): Run {
  const letters = new Map<string, number>();
  const name = ({ font, size }: Run): string => `${font} ${size}`;
  for (const run of runs) letters.set(name(run), (letters.get(name(run)) ?? 0) + run.text.length);
  return runs.reduce((best, run) =>
    (letters.get(name(run)) ?? 0) > (letters.get(name(best)) ?? 0) ? run : best,
  );
}
