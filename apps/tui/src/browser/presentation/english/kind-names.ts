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
  pledge: "binds the speaker's own side",
  demand: "asks something of others",
  wish: "hopes for something",
  forecast: "says what is to come",
  opinion: "judges",
};

/** How sure the speaker is. */
export const certaintyNames: Readonly<Record<string, string>> = {
  certain: "stated as certain",
  probable: "stated as probable",
  possible: "stated as possible",
  unknown: "how certain, is left open",
};
