import type { DateSource } from "@onrecord/core";
/** What each kind of change means, for someone who reads its name for the first time. */
export const kindMeanings: Readonly<Record<string, string>> = {
  restated: "said again, with nothing of substance changed",
  strengthened: "the same aim, put more firmly or made wider",
  weakened: "the same aim, put less firmly or made narrower",
  raised: "the figure went up",
  lowered: "the figure went down",
  rescheduled: "the same aim, for another date",
  reversed: "the same holder now says the opposite",
  fulfilled: "what was promised was carried out",
  unmet: "what was promised was not carried out",
  disputed: "somebody else says otherwise",
  related: "about the same matter; nothing in it can be compared",
};

/** What a statement does, by the name of its act. */
export const actMeanings: Readonly<Record<string, string>> = {
  assertion: "says that something is so",
  pledge: "binds the speaker’s own side",
  demand: "asks something of others",
  wish: "hopes for something",
  forecast: "says what is to come",
  opinion: "judges",
};

/** How far a change can be relied on, by the name of its band. */
export const bandMeanings: Readonly<Record<string, string>> = {
  match: "we stand by it",
  possible: "worth a look, below what we stand by: read both sides before you use it",
};

/** Whose words a statement is in, by the role of its speaker. */
export const roleMeanings: Readonly<Record<string, string>> = {
  author: "as the author",
  quoted: "quoted in their own words",
  reported: "reported in the document’s words",
};

/** Where a date was found, by its source. */
export const sourceMeanings: Readonly<Record<DateSource, string>> = {
  option: "given in the call",
  config: "given in the configuration",
  "front-matter": "from its front matter",
  html: "from its HTML",
  metadata: "from what its file says of itself",
  "file-name": "from its file name",
  text: "from its text",
  inferred: "inferred from what the text tells",
  unknown: "not known",
};
