import type { DocumentFormat } from "./document-format.ts";
import { markdown } from "./document-formats/markdown.ts";
import { plainText } from "./document-formats/plain-text.ts";

/** The first whose ending fits reads a file; the last reads whatever is left. */
const documentFormats: readonly DocumentFormat[] = [markdown, plainText];

/**
 * The format asked for, else the one that the file name speaks for, else plain text.
 *
 * @throws {RangeError} if no format has the name asked for.
 */
export function chooseFormat(name: string | undefined, path: string | null): DocumentFormat {
  if (name !== undefined) {
    const named = documentFormats.find((format) => format.name === name);
    if (named !== undefined) return named;
    const names = documentFormats.map((format) => JSON.stringify(format.name)).join(" or ");
    throw new RangeError(
      `readDocument: format must be ${names}, got ${JSON.stringify(name)}. Example: {format: "markdown"}`,
    );
  }
  const lower = path?.toLowerCase() ?? "";
  return (
    documentFormats.find(({ extensions }) => extensions.some((ending) => lower.endsWith(ending))) ??
    plainText
  );
}
