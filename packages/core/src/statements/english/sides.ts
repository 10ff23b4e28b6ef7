/** Words by which a speaker means the own side. */
export const firstPerson: readonly string[] = ["i", "we", "us", "our", "my"];

/** What stands in the name of many bodies and people, and tells none of them apart. */
export const plainBodies: readonly string[] = [
  "government",
  "governments",
  "party",
  "parties",
  "administration",
  "ministry",
  "ministers",
  "minister",
  "department",
  "council",
  "commission",
  "committee",
  "board",
  "authority",
  "parliament",
  "federal",
  "national",
  "state",
  "prime",
  "president",
  "team",
  "mr",
  "mrs",
  "ms",
  "dr",
  "sir",
];

/** A body of these words alone is the one in office, which may be the speaker's rival. */
export const inOffice: readonly string[] = ["government", "administration", "ministers"];

/** Countries and unions of them, for which many speak. */
export const countries: readonly string[] = ["britain", "uk", "france", "eu"];

/** Bodies that can bind themselves by saying what they will do. */
export const institutions: readonly string[] = [
  "government",
  "governments",
  "coalition",
  "party",
  "parties",
  "administration",
  "ministry",
  "department",
  "council",
  "commission",
  "committee",
  "labour",
  "labor",
  "conservatives",
  "conservative",
  "liberals",
  "liberal",
  "democrats",
  "republicans",
  "greens",
  "ministers",
  "board",
  "bank",
  "company",
  "authority",
  "authorities",
  "union",
  "parliament",
  ...countries,
];
