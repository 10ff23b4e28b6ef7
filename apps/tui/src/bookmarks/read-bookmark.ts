import { readFile, stat } from "node:fs/promises";
import * as v from "valibot";
import type { Bookmark } from "../browser/bookmark/bookmark.ts";
import { bookmarkSchema } from "./bookmark-schema.ts";
import { mostBytes } from "./keep-bookmark.ts";

/** What is kept in the file; null where there is none that this version could have written. */
export async function readBookmark(file: string): Promise<Bookmark | null> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > mostBytes) return null;
    const kept: unknown = JSON.parse(await readFile(file, "utf8"));
    const { success, output } = v.safeParse(bookmarkSchema, kept);
    return success ? output.bookmark : null;
  } catch {
    // Where the reader was is no reason to keep them from where they want to be.
    return null;
  }
}
