import type { BrowserState } from "./browser-state.ts";

/** A line of a key table. The footer and the help page are drawn from it, so nothing else has to be told of a key. */
export type KeyBinding = {
  /** As `readKeys` names them, the one to show first. */
  readonly keys: readonly string[];
  /** For the help page. */
  readonly says: string;
  /** For the footer, where it is worth the room. */
  readonly brief?: string;
  /** In the footer, instead of the first key, where that stands for several. */
  readonly label?: string;
  /** When the footer offers it; always, unless it says otherwise. */
  readonly offered?: (state: BrowserState) => boolean;
  /** Has room in the footer before all others but the last two. */
  readonly comesFirst?: boolean;
  readonly run: (state: BrowserState, key: string) => BrowserState;
};
