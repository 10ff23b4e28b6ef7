import type { Random } from "./random.ts";

/** Bytes with some of them changed, cut out, doubled, or put elsewhere; what they began as can still be told. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result = Uint8Array.from(bytes);
  for (let times = random.below(8); times >= 0 && result.length > 0; times--) {
    const at = random.below(result.length);
    const size = 1 + random.below(random.once(4) ? result.length : 16);
    switch (random.below(5)) {
      case 0:
        result[at] = random.below(256);
        break;
      case 1:
        result = join(result.subarray(0, at), result.subarray(at + size));
        break;
      case 2:
        result = join(result.subarray(0, at + size), result.subarray(at));
        break;
      case 3:
        result.copyWithin(at, random.below(result.length), random.below(result.length));
        break;
      default:
        result.fill(random.pick([0, 0xff, 0x20, 0x30, 0x3c, 0x0a]), at, at + size);
    }
    // Doubling must not grow without end.
    if (result.length > bytes.length * 3) result = result.slice(0, bytes.length * 3);
  }
  return result;
}

/** The same with the characters of a text; the halves of some are torn apart. */
export function mutateText(text: string, random: Random): string {
  let result = text;
  for (let times = random.below(5); times >= 0 && result !== ""; times--) {
    const at = random.below(result.length);
    const to = at + 1 + random.below(random.once(4) ? result.length : 12);
    const [before, part, after] = [result.slice(0, at), result.slice(at, to), result.slice(to)];
    const other = random.below(result.length);
    result = random.pick([
      before + after,
      before + part + part + after,
      before + result.slice(other, other + 20) + part + after,
      before + Array.from(part).toReversed().join("") + after,
      before + part.toUpperCase() + after,
    ]);
  }
  return result.slice(0, text.length * 3);
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
