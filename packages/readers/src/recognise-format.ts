import { chooseReader } from "./choose-reader.ts";

/**
 * The name of the reader among {@link documentReaders} that {@link extractText} takes for a file: the one that its bytes
 * show, else the one that the path speaks for, else plain text.
 *
 * @example
 * recogniseFormat(new TextEncoder().encode("We will build homes."), { path: "letter.md" }); // "markdown"
 */
export function recogniseFormat(
  bytes: Uint8Array,
  { path }: { readonly path?: string } = {},
): string {
  return chooseReader(bytes, undefined, path).reader.name;
}
