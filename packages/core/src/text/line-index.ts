/**
 * Finds the line, counted from 1, of an offset; lines end at LF, CR LF or CR.
 *
 * @example
 * const lineOf = indexLines("one\ntwo\n");
 * lineOf("one\n".length); // 2
 */
export function indexLines(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return countStarts(starts);
}

/** Finds the page, counted from 1, of an offset, by the offsets at which the pages after the first begin. */
export function indexPages(pages: readonly number[]): (offset: number) => number {
  return countStarts([0, ...pages]);
}

function countStarts(starts: readonly number[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
