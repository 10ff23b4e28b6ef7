/**
 * Texts kept under names that say all they depend on, so that what is kept is never out of date, only absent.
 *
 * Nothing here throws: a store that cannot be read or written (a full disk, rights, damage, another process at work) has
 * nothing and keeps nothing, and whoever asks works it out anew.
 */
export type Store = {
  /** What was kept under the name, byte for byte; null where nothing is, or not whole. */
  get(name: string): string | null;
  /** The same in UTF-8, to be passed on. */
  getBytes(name: string): Uint8Array | null;
  /** Keeps a text, in place of what the name had. */
  put(name: string, text: string): void;
  /** Writes what is still waiting. Afterwards the store has nothing and keeps nothing. */
  close(): void;
};
