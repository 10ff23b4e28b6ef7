/** Bytes of one file or one line of JSON. Scanned books are that large; their words are a thousandth of it. */
export const mostBytes: number = 256_000_000;

/** UTF-16 units of the text of one document: three million words. What is found in it takes ten times as much again. */
export const mostUnits = 16_000_000;

/** Megabytes that a thread may need for one document. */
export const mostMemory = 4096;

/** Seconds that a stage may take for one document of so many units: a hundred times what it needs. */
export function mostSeconds(units: number): number {
  return 60 + Math.ceil((60 * units) / 1_000_000);
}

/** Says of a file, a line or a text that it is too long to be one document. */
export function describeTooLong(most: string, got: string): string {
  return `expected at most ${most} in one document, got ${got}; part it, e.g. by chapter or by year`;
}
