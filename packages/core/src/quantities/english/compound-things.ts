/** Things that a figure counts in a compound: a 500-bed hospital, a 200-place shelter, a 12-home estate. */
export const compoundThings: readonly string[] = [
  "bed",
  "berth",
  "desk",
  "dwelling",
  "flat",
  "home",
  "house",
  "lorry",
  "place",
  "pupil",
  "room",
  "seat",
  "space",
  "student",
  "unit",
  "vehicle",
];

/** Words that only say that so many belong to it: a 30-strong committee. */
export const strengthWords: readonly string[] = ["strong"];

/** Things of which a second number may follow "to": 12 votes to 5. */
export const opposedThings: readonly string[] = ["votes", "vote", "seats", "ballots"];
