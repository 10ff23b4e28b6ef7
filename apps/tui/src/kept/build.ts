/** Put in by the build: a hash of the sources that it was made from. */
declare const ONRECORD_BUILD: string | undefined;

/**
 * Names the program that reads, to the byte: what another one read may not be what this one would read.
 *
 * Null where it runs from its sources, which may change at any time.
 */
export const build: string | null = typeof ONRECORD_BUILD === "undefined" ? null : ONRECORD_BUILD;
