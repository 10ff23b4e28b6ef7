/** Choices that are the same for the same seed. */
export type Random = {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True once in so many times. */
  readonly once: (times: number) => boolean;
};

/** The generator mulberry32 (T. Ettinger, public domain): 32 bits of state, which is plenty for choosing words. */
export function makeRandom(seed: number): Random {
  // Seeds that follow one another must not begin alike.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return {
    below,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined)
        throw new RangeError("expected something to pick from, got nothing");
      return picked;
    },
    once: (times) => below(times) === 0,
  };
}
