/**
 * Bytes that hold no text that can be read. The message is one line: what was expected, what came, what to do.
 *
 * @example
 * const error = await readBytes(new Uint8Array([0xff, 0xfe, 0x00])).catch((reason: unknown) => reason);
 * error instanceof UnreadableError; // true
 */
export class UnreadableError extends Error {
  override readonly name: string = "UnreadableError";
  /** Where in the bytes, counted from 1, if that is known. */
  readonly line: number | null;

  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}
