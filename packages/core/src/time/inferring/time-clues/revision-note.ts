import { revisionWords, ownNouns } from "../../english/writing-time-words.ts";
import { tokenAt, wordAt, type Line } from "../../line.ts";
import type { TimeClue } from "../time-clue.ts";

/**
 * What a text says of its own revision: “Last updated: 3 May 2016”, “This page was amended on 3 May 2016”. It was first
 * written on that day or before.
 */
export const revisionNote: TimeClue = {
  name: "revision-note",
  read: ({ line, told }) =>
    told.flatMap(({ days, start, span, text }) =>
      days === null || !isOwnRevision(line, start)
        ? []
        : [
            {
              first: null,
              last: days[1],
              says: `the text says that it was revised on “${text}”`,
              span,
            },
          ],
    ),
};

const revised = new Set(revisionWords);
const selves = new Set(ownNouns);

function isOwnRevision(line: Line, start: number): boolean {
  let at = start - 1;
  while (at > start - 4 && /^(?:on|:|at|,)$/.test(wordAt(line, at))) at--;
  if (!revised.has(wordAt(line, at))) return false;
  if (wordAt(line, at - 1) === "was") {
    return selves.has(wordAt(line, at - 2)) && wordAt(line, at - 3) === "this";
  }
  const opening = wordAt(line, at - 1) === "last" ? at - 1 : at;
  const before = tokenAt(line, opening - 1);
  return (
    tokenAt(line, opening).capital && (before.kind === "break" || /^[.)|•]$/.test(before.text))
  );
}
