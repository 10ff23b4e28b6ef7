/** Time units as ISO 8601 durations write them. */
export const periodUnits: Readonly<Record<string, string>> = {
  second: "T1S",
  seconds: "T1S",
  minute: "T1M",
  minutes: "T1M",
  hour: "T1H",
  hours: "T1H",
  day: "1D",
  days: "1D",
  week: "1W",
  weeks: "1W",
  fortnight: "2W",
  fortnights: "2W",
  month: "1M",
  months: "1M",
  quarter: "3M",
  quarters: "3M",
  year: "1Y",
  years: "1Y",
  annum: "1Y",
  decade: "10Y",
  decades: "10Y",
};

/** One word that says how often. */
export const rateAdverbs: Readonly<Record<string, string>> = {
  annually: "P1Y",
  yearly: "P1Y",
  "year-on-year": "P1Y",
  monthly: "P1M",
  weekly: "P1W",
  daily: "P1D",
  hourly: "PT1H",
  quarterly: "P3M",
  pcm: "P1M",
  pw: "P1W",
  pa: "P1Y",
};

/** Adjectives before the figure that say how often: "an annual £5 million". */
export const rateAdjectives: Readonly<Record<string, string>> = {
  annual: "P1Y",
  yearly: "P1Y",
  monthly: "P1M",
  weekly: "P1W",
  daily: "P1D",
};

/** What stands between a figure and its period: "per year", "a year", "each year". */
export const rateWords: readonly string[] = ["per", "a", "an", "each", "every", "/"];

/** What opens the time that a figure runs for, and what may stand before the number: "over the next three years". */
export const runWords: readonly string[] = ["for", "over", "across"];
export const runFillers: readonly string[] = [
  "the",
  "a",
  "an",
  "next",
  "past",
  "last",
  "coming",
  "following",
  "each",
  "of",
  "about",
  "around",
];

/** What counts time and not things; a figure before them belongs to the time expressions. */
export const timeNouns: readonly string[] = [
  "second",
  "seconds",
  "secs",
  "minute",
  "minutes",
  "mins",
  "min",
  "hour",
  "hours",
  "hrs",
  "hr",
  "day",
  "days",
  "night",
  "nights",
  "weekday",
  "weekdays",
  "weekend",
  "weekends",
  "week",
  "weeks",
  "fortnight",
  "fortnights",
  "month",
  "months",
  "quarter",
  "quarters",
  "season",
  "seasons",
  "year",
  "years",
  "yr",
  "yrs",
  "decade",
  "decades",
  "century",
  "centuries",
  "millennia",
  "anniversary",
  "anniversaries",
  "years'",
  "o'clock",
];
