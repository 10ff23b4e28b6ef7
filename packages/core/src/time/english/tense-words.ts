/** Words that put the clause they stand in after the time of writing. */
export const futureWords: readonly string[] = [
  "will",
  "'ll",
  "shall",
  "would",
  "plans",
  "plan",
  "planned",
  "expects",
  "expected",
  "scheduled",
  "due",
  "upcoming",
  "wo",
  "intends",
  "aims",
  "hopes",
  "begin",
  "begins",
  "start",
  "resume",
  "resumes",
  "expire",
  "expires",
  "arrives",
  "opens",
  "starts",
  "takes",
  "going",
];

/** Verbs in the past tense without -ed, and words that put a clause before the time of writing. */
export const pastWords: readonly string[] = [
  "was",
  "were",
  "had",
  "did",
  "been",
  "said",
  "told",
  "made",
  "took",
  "came",
  "went",
  "gave",
  "got",
  "saw",
  "began",
  "rose",
  "fell",
  "grew",
  "held",
  "met",
  "left",
  "lost",
  "won",
  "paid",
  "sold",
  "bought",
  "brought",
  "thought",
  "found",
  "kept",
  "led",
  "ran",
  "sent",
  "shot",
  "spoke",
  "spent",
  "stood",
  "struck",
  "wrote",
  "broke",
  "became",
  "built",
  "caught",
  "chose",
  "drew",
  "drove",
  "fought",
  "felt",
  "flew",
  "heard",
  "hit",
  "put",
  "quit",
  "read",
  "sank",
  "sat",
  "shook",
  "slid",
  "sought",
  "taught",
  "threw",
  "wore",
  "closed",
  "could",
  "cut",
  "died",
  "dropped",
];

/** Words that put a clause at the time of writing. */
export const presentWords: readonly string[] = [
  "is",
  "are",
  "am",
  "'re",
  "'s",
  "has",
  "have",
  "does",
  "do",
];

/** -ed words that are not past tenses. */
export const notPastWords: readonly string[] = [
  "hundred",
  "united",
  "need",
  "speed",
  "feed",
  "indeed",
  "red",
  "bed",
  "exceed",
  "proceed",
  "expected",
  "scheduled",
  "planned",
];

/** Before "until" or "to": what is put off lies ahead. */
export const deferringWords: readonly string[] = [
  "postponed",
  "extended",
  "delayed",
  "deferred",
  "adjourned",
  "rescheduled",
  "postpone",
  "extend",
  "delay",
  "adjourn",
  "reschedule",
];

/** Participles of a plan: "had been due to" tells that it came to nothing. */
export const planParticiples: readonly string[] = [
  "due",
  "scheduled",
  "set",
  "expected",
  "planned",
  "supposed",
  "slated",
  "hoped",
];

/** Words of a plan that are nouns unless "to" follows them. */
export const planNouns: readonly string[] = ["plans", "plan", "hopes", "aims"];

/** Verbs that are nouns after an article: "the start". */
export const beginnings: readonly string[] = ["start", "begin"];

/** Words that open a phrase about a thing: what stands between them and its noun is no verb. */
export const determiners: readonly string[] = [
  "a",
  "an",
  "the",
  "its",
  "his",
  "her",
  "their",
  "our",
  "my",
  "your",
];

/** Adverbs that may stand between such a word and a participle: "a still unspecified day". */
export const participleAdverbs: readonly string[] = [
  "still",
  "yet",
  "newly",
  "recently",
  "previously",
];

/** Verbs before a participle that take the past from it: "is closed", "to be closed". */
export const passiveLeads: readonly string[] = ["be", "to", "is", "are"];

/** Auxiliaries that keep a form that looks like a past from being one: "will cut". */
export const futureLeads: readonly string[] = ["will", "be", "to", "would", "'ll", "is", "are"];

/** Forms of be that make a plan of an -ing form or an infinitive: "are meeting", "are to meet". */
export const planLeads: readonly string[] = ["is", "are", "am", "'re", "'m"];

/** Words that may follow "to" and are no verb. */
export const notInfinitives: readonly string[] = [
  "us",
  "it",
  "him",
  "me",
  "you",
  "them",
  "those",
  "these",
  "such",
  "both",
  "more",
  "less",
  "no",
  "about",
  "where",
  "what",
  "who",
  "which",
  "and",
];
