import { strFromU8, unzipSync } from "fflate";
import { mostEntries, mostUnpacked } from "../limits.ts";
import { UnreadableError } from "../unreadable-error.ts";

/** The files of a zip archive by their names. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the files of an archive that are wanted, in memory and within limits: no more is unpacked than the archive
 * declares, and one that declares too much is refused before anything is.
 *
 * @throws {UnreadableError} if it is broken, cut short or larger than the limits.
 */
export function openArchive(
  bytes: Uint8Array,
  format: string,
  isWanted: (name: string) => boolean,
): Archive {
  let entries = 0;
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > mostEntries) throw new UnreadableError(tooMany(format));
        if (!isWanted(name)) return false;
        unpacked += originalSize;
        if (unpacked > mostUnpacked) throw new UnreadableError(tooLarge(format));
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(
      `expected ${format}, got a broken zip archive; download or save it again`,
    );
  }
}

/** A file of an archive as UTF-8 text, or null if it is not there. */
export function textOf(archive: Archive, name: string): string | null {
  const bytes = archive.get(name);
  return bytes === undefined ? null : strFromU8(bytes).replace(/^\uFEFF/, "");
}

function tooMany(format: string): string {
  return `${format} of more than ${mostEntries} parts; expected a document, and it was not unpacked`;
}

function tooLarge(format: string): string {
  const megabytes = mostUnpacked / 1024 / 1024;
  return `${format} that unpacks to more than ${megabytes} MB; expected a document, and it was not unpacked`;
}
