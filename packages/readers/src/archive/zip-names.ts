const longestDirectory = 1024 * 1024;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Whether a zip archive names an entry: its directory, at the end, holds all names uncompressed. */
export function holdsEntry(bytes: Uint8Array, name: string): boolean {
  const directory = bytes.subarray(Math.max(0, bytes.length - longestDirectory));
  const wanted = new TextEncoder().encode(name);
  const [first = 0] = wanted;
  for (let at = directory.indexOf(first); at >= 0; at = directory.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => directory[at + offset] === byte)) return true;
  }
  return false;
}
