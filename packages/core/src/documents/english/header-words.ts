/** Words before a date that say when the text was written or came out. */
export const writtenLabels: readonly string[] = [
  "published",
  "first published",
  "date published",
  "date of publication",
  "publication date",
  "posted",
  "date posted",
  "date",
  "dated",
  "issued",
  "date issued",
  "released",
  "release date",
  "for immediate release",
  "written",
  "delivered",
  "speech delivered",
  "date of speech",
];

/** Words before a date that say when this version of the text was made. */
export const revisedLabels: readonly string[] = [
  "updated",
  "last updated",
  "date updated",
  "modified",
  "last modified",
  "revised",
  "last revised",
];

/** Words before the name of a writer. */
export const bylineLabels: readonly string[] = [
  "by",
  "written by",
  "posted by",
  "author",
  "speaker",
  "speech by",
];

/** What may stand before or between the parts of a name. */
export const namePieces: readonly string[] = [
  "al",
  "bin",
  "da",
  "de",
  "del",
  "den",
  "der",
  "di",
  "dos",
  "du",
  "el",
  "ibn",
  "la",
  "le",
  "of",
  "ten",
  "ter",
  "van",
  "von",
  "y",
];
