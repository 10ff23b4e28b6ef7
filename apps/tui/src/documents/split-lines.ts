/** One line; without its bytes where it has more than are wanted. */
export type Line = { readonly bytes: Uint8Array | null; readonly length: number };

/** Parts bytes at line feeds; the last line need not end in one, and an empty rest is no line. No more than `most` bytes of a line are held. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Line> {
  // A line may run over many chunks: they are joined once, when it ends.
  let begun: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= most) begun.push(part);
    else begun = [];
  };
  const end = (): Line => {
    const line = { bytes: length > most ? null : Buffer.concat(begun), length };
    begun = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let feed = chunk.indexOf(0x0a); feed !== -1; feed = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, feed));
      yield end();
      start = feed + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield end();
}
