/**
 * Something that could not be read or was not as expected, and what to do about it.
 *
 * `place` is where: a path, with line and column where they are known (`letters/a.md:2:7`), or null for the call as a
 * whole. A `note` changes nothing in the result and leaves the exit status alone.
 */
export type Problem = {
  readonly kind: "unread" | "note";
  readonly place: string | null;
  readonly says: string;
  /** The id of the rule that found it, when a library did. */
  readonly rule: string | null;
};

/** Takes the problems of one run as they are found. */
export type Tell = (problem: Problem) => void;

export function unread(place: string, says: string): Problem {
  return { kind: "unread", place, says, rule: null };
}

export function note(place: string | null, says: string): Problem {
  return { kind: "note", place, says, rule: null };
}
