import type { DocumentReader, Remark } from "./document-reader.ts";
import { documentReaders } from "./document-readers.ts";
import { plainText } from "./document-readers/plain-text.ts";

/** The reader of a file, and what there is to say of the choice. */
type Choice = { readonly reader: DocumentReader; readonly remarks: readonly Remark[] };

/**
 * The format asked for, else the one that the bytes show, else the one that the name speaks for, else plain text.
 *
 * The name of a Markdown or text file is believed over words that look like a web page or a letter.
 *
 * @throws {RangeError} if no format has the name asked for.
 */
export function chooseReader(
  bytes: Uint8Array,
  format: string | undefined,
  path: string | undefined,
): Choice {
  if (format !== undefined) return { reader: findByName(format), remarks: [] };
  const lower = path?.toLowerCase() ?? "";
  const named = documentReaders.find(({ extensions }) =>
    extensions.some((ending) => lower.endsWith(ending)),
  );
  const shown = documentReaders.find(({ recognises }) => recognises(bytes));
  if (named === undefined) return { reader: shown ?? plainText, remarks: [] };
  if (shown === undefined || shown === named || (isText(named) && !shown.isBinary)) {
    return { reader: named, remarks: [] };
  }
  const reason = `is not what its name says but ${shown.name}; read as that`;
  return { reader: shown, remarks: [{ ruleId: "format", reason, isLoss: false }] };
}

function isText({ name }: DocumentReader): boolean {
  return name === "markdown" || name === "text";
}

function findByName(name: string): DocumentReader {
  const found = documentReaders.find((reader) => reader.name === name);
  if (found !== undefined) return found;
  const names = documentReaders.map((reader) => JSON.stringify(reader.name)).join(", ");
  throw new RangeError(
    `readBytes: format must be one of ${names}, got ${JSON.stringify(name)}. Example: {format: "html"}`,
  );
}
