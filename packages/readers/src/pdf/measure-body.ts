import type { PageLine } from "./page-line.ts";

/** What most of a document is set in. Lengths are points. */
export type Body = {
  readonly size: number;
  readonly font: string;
  /** From baseline to baseline inside a paragraph. */
  readonly leading: number;
};

export function measureBody(lines: readonly PageLine[]): Body {
  const size = mostCommon(lines, (line) => line.size, 12);
  const body = lines.filter((line) => line.size === size);
  const font = mostCommon(body, (line) => line.font, "");
  const steps = body
    .map((line, at) =>
      body[at - 1]?.page === line.page ? (body[at - 1]?.bottom ?? 0) - line.bottom : 0,
    )
    .filter((step) => step > size * 0.8 && step < size * 3)
    .map((step) => Math.round(step * 2) / 2)
    .toSorted((a, b) => a - b);
  // Lines inside paragraphs are the closest, and most lines stand inside paragraphs.
  return { size, font, leading: steps[Math.floor(steps.length / 3)] ?? size * 1.2 };
}

/** By letters, not by lines: a table of figures has many lines. */
function mostCommon<Value>(
  lines: readonly PageLine[],
  valueOf: (line: PageLine) => Value,
  none: Value,
): Value {
  const letters = new Map<Value, number>();
  for (const line of lines) {
    const value = valueOf(line);
    letters.set(value, (letters.get(value) ?? 0) + line.text.length);
  }
  let best = none;
  let most = 0;
  for (const [value, count] of letters) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}
