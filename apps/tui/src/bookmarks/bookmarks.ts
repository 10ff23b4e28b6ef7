import type { Bookmark } from "../browser/bookmark/bookmark.ts";
import type { Action } from "../browser/browser-state.ts";
import type { Call } from "../call.ts";

export type Bookmarks = {
  /** Tells where the last visit ended. */
  readonly recall: () => AsyncGenerator<Action>;
  /** Keeps where this one ends, for the next. */
  readonly keep: (bookmark: Bookmark) => void;
};

/** The bookmarks of one call; what is asked for on the command line wins over what is kept. */
export function createBookmarks(call: Call): Bookmarks {
  const { fromStart = false, anew = false, axis } = call.settings;
  let keep: Bookmarks["keep"] | null = null;
  return {
    recall: async function* recall() {
      // Loaded once the first frame is drawn: that waits for nothing that it does not need.
      const [{ bookmarkFile }, { keepBookmark }, { readBookmark }] = await Promise.all([
        import("./bookmark-file.ts"),
        import("./keep-bookmark.ts"),
        import("./read-bookmark.ts"),
      ]);
      const file = bookmarkFile(call);
      if (file === null) return;
      // What is to leave nothing behind leaves no bookmark either.
      if (!anew) {
        keep = (bookmark) => {
          keepBookmark(file, bookmark);
        };
      }
      const kept = fromStart ? null : await readBookmark(file);
      if (kept === null) return;
      yield { type: "remembered", bookmark: axis === undefined ? kept : { ...kept, axis } };
    },
    keep: (bookmark) => {
      keep?.(bookmark);
    },
  };
}
