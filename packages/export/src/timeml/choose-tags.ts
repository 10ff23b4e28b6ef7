import type { Span, TimeExpression } from "@onrecord/core";

/** An expression that stands in the text, or, behind the last one that it is made of, one that holds others. */
export type Tag = { readonly time: TimeExpression; readonly parts: readonly TimeExpression[] };

/**
 * TIMEX3 elements do not hold one another. Of expressions within one another the innermost are tagged, as the guidelines
 * ask; the one around them ("from 1947 to 1960") follows its last part as an element without words. What crosses another one
 * is left out.
 */
export function chooseTags(times: readonly TimeExpression[]): readonly Tag[] {
  const sorted = times.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const seen = new Set<string>();
  const unlike = sorted.filter(({ span: [start, end], value }) => {
    const key = `${String(start)} ${String(end)} ${value}`;
    const isNew = start < end && !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const tags: Tag[] = [];
  const open: { time: TimeExpression; parts: TimeExpression[] }[] = [];
  const close = (until: number): void => {
    for (
      let last = open.at(-1);
      last !== undefined && last.time.span[1] <= until;
      last = open.at(-1)
    ) {
      open.pop();
      tags.push(last);
    }
  };
  for (const time of unlike) {
    close(time.span[0]);
    const around = open.at(-1);
    if (around !== undefined && !holds(around.time.span, time.span)) continue;
    around?.parts.push(time);
    open.push({ time, parts: [] });
  }
  close(Number.POSITIVE_INFINITY);
  return tags;
}

function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
