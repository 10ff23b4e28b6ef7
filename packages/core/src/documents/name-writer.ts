import { writerRoles } from "./english/self-description.ts";

const title = /^(?:dr|prof|professor|sir|dame|lord|lady|baroness|rev|cllr)\.?$/i;
const longTitle = /^rt hon\.?$/i;
const seat = /^(?:mp|msp|mep)$/i;
const name = /^\p{L}[\p{L}'’-]{1,24}$/u;
const initial = /^\p{L}\.$/u;
const role = new RegExp(`^(?:${writerRoles.join("|")})s?\\b`, "iu");
const plainWord = /^[\p{L}\p{N},.'’&-]{1,24}$/u;
const mostNames = 4;
const mostBeforeRole = 8;

/**
 * Whom a biography introduces: “Dr Jane Smith MP” of “Dr Jane Smith MP is a trustee of …”; null where the words do not open
 * so. White space must be folded.
 *
 * Word by word, and not one expression for it all: an engine takes longer to make that ready than to read a document.
 */
export function nameWriter(words: string): string | null {
  // A name takes seven words at most, with its titles.
  const opening = words.split(" ", 9 + mostBeforeRole);
  const is = opening.findIndex((word, at) => at > 1 && /^is$/i.test(word));
  if (is < 0 || is > 7 || !tellsRole(opening.slice(is + 1))) return null;
  const called = opening.slice(0, is);
  return isName(withoutTitle(called)) || isName(called) ? called.join(" ") : null;
}

function withoutTitle(called: readonly string[]): readonly string[] {
  if (longTitle.test(called.slice(0, 2).join(" "))) return called.slice(2);
  return title.test(called[0] ?? "") ? called.slice(1) : called;
}

function isName(called: readonly string[]): boolean {
  const names = seat.test(called.at(-1) ?? "") && called.length > 2 ? called.slice(0, -1) : called;
  const [first = "", ...others] = names;
  return (
    others.length > 0 &&
    names.length <= mostNames &&
    name.test(first) &&
    others.every((word) => name.test(word) || initial.test(word))
  );
}

function tellsRole(words: readonly string[]): boolean {
  const at = words.findIndex((word) => role.test(word));
  return (
    at >= 0 && at <= mostBeforeRole && words.slice(0, at).every((word) => plainWord.test(word))
  );
}
