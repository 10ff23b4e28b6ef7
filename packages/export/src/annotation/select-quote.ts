import type { Span } from "@onrecord/core";

/** The two selectors of the Web Annotation data model that find words again in a text, also in one that was edited. */
export type Selectors = readonly [
  {
    readonly type: "TextQuoteSelector";
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  },
  { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
];

/** How much of what stands around is quoted, in code units. */
const reach = 32;

/**
 * Selects spans of a text. Positions count code points, as the model has it (section 4.2.5), and not the code units of
 * our spans.
 */
export function createSelector(text: string): (span: Span) => Selectors {
  const countPoints = createCounter(text);
  return ([start, end]) => [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(startOfPoint(text, start - reach), start),
      suffix: text.slice(end, startOfPoint(text, end + reach)),
    },
    { type: "TextPositionSelector", start: countPoints(start), end: countPoints(end) },
  ];
}

const pageLength = 1024;

/** Counts the code points before an offset, from the nearest of the offsets for which it is written down. */
function createCounter(text: string): (offset: number) => number {
  const pages: number[] = [0];
  return (offset) => {
    const page = Math.floor(offset / pageLength);
    while (pages.length <= page) {
      const from = (pages.length - 1) * pageLength;
      pages.push((pages.at(-1) ?? 0) + countStarts(text, from, from + pageLength));
    }
    return (pages[page] ?? 0) + countStarts(text, page * pageLength, offset);
  };
}

/** How many code points begin in a stretch of code units. */
function countStarts(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) if (!isSecondHalf(text, index)) count += 1;
  return count;
}

/** The offset itself, or the one before it where it would cut a character in half. */
function startOfPoint(text: string, offset: number): number {
  const within = Math.min(Math.max(offset, 0), text.length);
  return isSecondHalf(text, within) ? within - 1 : within;
}

function isSecondHalf(text: string, index: number): boolean {
  return isBetween(text.charCodeAt(index), 0xdc00) && isBetween(text.charCodeAt(index - 1), 0xd800);
}

/** Whether a code unit is one of the 1024 from `first` on; NaN, outside the text, is none. */
function isBetween(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}
