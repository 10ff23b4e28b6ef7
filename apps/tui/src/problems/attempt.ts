import { unread, type Tell } from "./problem.ts";

/**
 * Does a piece of work on one document, so that a mistake of ours costs that document and not the whole run; null where
 * it failed, which is told.
 */
export async function attempt<T>(
  place: string,
  tell: Tell,
  work: () => T | Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    tell(
      unread(place, `could not be read: ${error instanceof Error ? error.message : String(error)}`),
    );
    return null;
  }
}
