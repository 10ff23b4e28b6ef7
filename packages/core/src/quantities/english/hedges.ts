import type { Bound } from "../../data.ts";

/** Words straight before the figure that bound it. */
export const boundsBefore: Readonly<Record<string, Bound>> = {
  "at least": "at least",
  "a minimum of": "at least",
  "no fewer than": "at least",
  "no less than": "at least",
  "not less than": "at least",
  "not fewer than": "at least",
  "at the very least": "at least",
  "up to": "at most",
  "at most": "at most",
  "no more than": "at most",
  "not more than": "at most",
  "a maximum of": "at most",
  "as many as": "at most",
  "as much as": "at most",
  "more than": "over",
  over: "over",
  above: "over",
  exceeding: "over",
  "in excess of": "over",
  "upwards of": "over",
  "upward of": "over",
  "greater than": "over",
  "higher than": "over",
  "fewer than": "under",
  "less than": "under",
  "lower than": "under",
  under: "under",
  below: "under",
  "short of": "under",
};

/** Words straight after the figure, its unit or the thing counted that bound it. */
export const boundsAfter: Readonly<Record<string, Bound>> = {
  "or more": "at least",
  "or over": "at least",
  "or above": "at least",
  "or higher": "at least",
  "at least": "at least",
  "and above": "at least",
  "or less": "at most",
  "or fewer": "at most",
  "or under": "at most",
  "or below": "at most",
  "or lower": "at most",
  "at most": "at most",
};

/** Words straight before the figure that make it approximate. */
export const approximateBefore: readonly string[] = [
  "about",
  "around",
  "approximately",
  "approx",
  "roughly",
  "circa",
  "some",
  "nearly",
  "almost",
  "close to",
  "in the region of",
  "in the order of",
  "an estimated",
  "estimated",
  "estimated at",
  "an average of",
  "more or less",
  "just about",
  "virtually",
  "~",
  "≈",
];

/** Words straight after the figure that make it approximate. */
export const approximateAfter: readonly string[] = ["or so", "or thereabouts", "approximately"];

/** Words between a hedge and the figure that say nothing about its size. */
export const transparentBefore: readonly string[] = [
  "only",
  "just",
  "a further",
  "an extra",
  "an additional",
  "another",
  "further",
  "additional",
  "extra",
  "the",
  "its",
  "their",
  "our",
  "a total of",
  "a",
  "an",
  "well",
  "slightly",
  "some",
  "even",
  "now",
  "currently",
];
