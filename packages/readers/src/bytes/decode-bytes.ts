/** The text of a document, or why its bytes are not text. */
export type Decoded =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string; readonly line: number | null };

/** File formats told by their first bytes, so that the message can name them. */
const signatures: readonly { readonly starts: readonly number[]; readonly name: string }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46, 0x2d], name: "a PDF" },
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    name: "a zip archive (a Word or OpenDocument file, perhaps)",
  },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: "an old Word or Excel file" },
  { starts: [0x1f, 0x8b], name: "gzip-compressed data" },
  { starts: [0x89, 0x50, 0x4e, 0x47], name: "a PNG image" },
  { starts: [0xff, 0xd8, 0xff], name: "a JPEG image" },
  { starts: [0x47, 0x49, 0x46, 0x38], name: "a GIF image" },
];

const encodings: readonly { readonly mark: readonly number[]; readonly label: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], label: "utf-8" },
  { mark: [0xff, 0xfe], label: "utf-16le" },
  { mark: [0xfe, 0xff], label: "utf-16be" },
];

const advice = "save it as UTF-8 text";

/**
 * UTF-8, or UTF-16 where a byte order mark says so, decoded strictly: a replacement character in a quotation would be
 * an invention. The mark is removed and nothing else is changed.
 *
 * @example
 * decodeBytes(new TextEncoder().encode("\uFEFFWe will build homes.")).text; // "We will build homes."
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const signature = signatures.find(({ starts }) => startsWith(bytes, starts));
  if (signature !== undefined) return refuse(`not text but ${signature.name}; ${advice}`);
  const encoding = encodings.find(({ mark }) => startsWith(bytes, mark));
  // UTF-32 begins with the mark of UTF-16 and then has zeros.
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return refuse(`not UTF-8 but UTF-32; ${advice}`);
  if (encoding === undefined && bytes.subarray(0, 8000).includes(0)) {
    return refuse(`not text: it holds zero bytes; ${advice}`);
  }
  const label = encoding?.label ?? "utf-8";
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), problem: null };
  } catch (error) {
    if (bytes.length > 0x1fff_ffe8) return refuse("larger than can be read at once; split it");
    if (!(error instanceof TypeError)) throw error;
    if (label !== "utf-8")
      return refuse(`not valid ${label.toUpperCase()} in spite of its mark; ${advice}`);
    return {
      text: null,
      problem: `not valid UTF-8; ${advice}, for instance with iconv -f WINDOWS-1252 -t UTF-8`,
      line: findInvalidLine(bytes),
    };
  }
}

function refuse(problem: string): Decoded {
  return { text: null, problem, line: null };
}

function startsWith(bytes: Uint8Array, starts: readonly number[]): boolean {
  return starts.every((byte, i) => bytes[i] === byte);
}

/** Counts from 1. No UTF-8 sequence holds a line feed, so each line is valid or not by itself. */
function findInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
