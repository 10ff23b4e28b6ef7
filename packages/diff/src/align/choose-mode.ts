import { at } from "../text/at.ts";
import type { Reading } from "../reading/reading.ts";
import { likeness } from "../text/wording.ts";
import type { Wording } from "../text/wording.ts";

/** `versions`: two states of one text. `years`: two texts about the same subjects. */
export type AlignmentMode = "versions" | "years";

/** From this share of the shorter text found again, almost word for word, two texts are versions of one. */
const leastShare = 0.12;
/** Of a short text it takes more: whoever writes twice on one subject keeps saying a few sentences. */
const shortShare = 0.4;
const enough = 5;
const nearlyEqual = 0.5;
/** Sentences looked at; more would not change the share by much. */
const mostAsked = 300;
/** Words that stand in more sentences tell no twin. */
const mostPlaces = 8;
/** How many sentences with the most words in common are looked at. */
const mostTried = 4;

/** Chooses by the share of the shorter text's sentences that the other one has, in nearly the same words. */
export function chooseMode(before: readonly Reading[], after: readonly Reading[]): AlignmentMode {
  const [short, long] = before.length <= after.length ? [before, after] : [after, before];
  if (short.length === 0) return "years";
  const index = new Map<string, number[]>();
  const plain = new Set<string>();
  for (const [place, { wording }] of long.entries()) {
    plain.add(wording.plain);
    for (const key of wording.bag.keys()) {
      const places = index.get(key);
      if (places === undefined) index.set(key, [place]);
      else if (places.length <= mostPlaces) places.push(place);
    }
  }
  const step = Math.max(1, Math.floor(short.length / mostAsked));
  let asked = 0;
  let found = 0;
  for (let place = 0; place < short.length; place += step) {
    const { wording } = at(short, place);
    asked += 1;
    if (plain.has(wording.plain) || hasTwin(wording)) found += 1;
  }
  // One sentence in common may be a quotation.
  const least = Math.max(
    leastShare * asked,
    Math.min(2, asked),
    Math.min(enough, shortShare * asked),
  );
  return found >= least ? "versions" : "years";

  function hasTwin(wording: Wording): boolean {
    const votes = new Map<number, number>();
    for (const key of wording.bag.keys()) {
      const places = index.get(key) ?? [];
      if (places.length > mostPlaces) continue;
      for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1);
    }
    const likely = [...votes].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostTried);
    for (const [place] of likely) {
      if (likeness(wording, at(long, place).wording) >= nearlyEqual) return true;
    }
    return false;
  }
}
