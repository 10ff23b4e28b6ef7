import type { Dates, Locale, Reason } from "../../data.ts";
import { readPassages } from "./read-passages.ts";
import { timeClues } from "./time-clues.ts";
import { type Evidence, weighClues } from "./weigh-clues.ts";
import { writeStretch } from "./write-stretch.ts";

/** When a text was written, as far as it gives that away, with its evidence. */
export type InferredTime = { readonly dates: Dates; readonly because: readonly Reason[] };

/** How much of a text is looked at, in UTF-16 code units: more would tell the same again. */
const longest = 262_144;

/**
 * The days on which a text can have been written, by its own time expressions; null where they tell nothing.
 *
 * Nothing is guessed from what the world knows, nor from how fresh news tends to be: the last year that a report tells
 * as past lies many years back as often as not.
 */
export function inferCreationTime(text: string, locale: Locale = "en-GB"): InferredTime | null {
  const { first, last, used, isContradicted } = weighClues(
    collectEvidence(text.slice(0, longest), locale),
  );
  if (first === null && last === null) return null;
  const because: Reason[] = used.map(({ rule, bound: { says, span } }) => ({
    rule: `document-date/${rule}`,
    says,
    span,
  }));
  if (isContradicted) because.push(contradiction);
  return { dates: writeStretch(first, last), because };
}

const contradiction: Reason = {
  rule: "document-date/contradiction",
  says: "another date in the text contradicts this, so it is left open at the end",
};

function collectEvidence(text: string, locale: Locale): readonly Evidence[] {
  const passages = readPassages(text, locale);
  return timeClues.flatMap((clue) =>
    passages.flatMap((passage) => clue.read(passage).map((bound) => ({ rule: clue.name, bound }))),
  );
}
