import type { Unit } from "../time-node.ts";

/** Units of time in the singular, with how many of the unit they are. */
export const singularUnits: Readonly<Record<string, readonly [unit: Unit, count: number]>> = {
  second: ["second", 1],
  sec: ["second", 1],
  minute: ["minute", 1],
  min: ["minute", 1],
  hour: ["hour", 1],
  hr: ["hour", 1],
  day: ["day", 1],
  night: ["night", 1],
  nite: ["night", 1],
  week: ["week", 1],
  wk: ["week", 1],
  weekend: ["weekend", 1],
  wkend: ["weekend", 1],
  wknd: ["weekend", 1],
  fortnight: ["week", 2],
  month: ["month", 1],
  mth: ["month", 1],
  mnth: ["month", 1],
  quarter: ["quarter", 1],
  qtr: ["quarter", 1],
  year: ["year", 1],
  yr: ["year", 1],
  decade: ["decade", 1],
  century: ["century", 1],
  millennium: ["millennium", 1],
};

export const pluralUnits: Readonly<Record<string, readonly [unit: Unit, count: number]>> = {
  seconds: ["second", 1],
  secs: ["second", 1],
  minutes: ["minute", 1],
  mins: ["minute", 1],
  hours: ["hour", 1],
  hrs: ["hour", 1],
  days: ["day", 1],
  nights: ["night", 1],
  weeks: ["week", 1],
  wks: ["week", 1],
  weekends: ["weekend", 1],
  fortnights: ["week", 2],
  months: ["month", 1],
  mths: ["month", 1],
  mnths: ["month", 1],
  quarters: ["quarter", 1],
  qtrs: ["quarter", 1],
  years: ["year", 1],
  yrs: ["year", 1],
  decades: ["decade", 1],
  centuries: ["century", 1],
  millennia: ["millennium", 1],
};

/** Adverbs and adjectives of a period: one per unit, or several. */
export const periodicWords: Readonly<Record<string, readonly [unit: Unit, count: number]>> = {
  hourly: ["hour", 1],
  daily: ["day", 1],
  nightly: ["night", 1],
  weekly: ["week", 1],
  fortnightly: ["week", 2],
  monthly: ["month", 1],
  quarterly: ["quarter", 1],
  annually: ["year", 1],
  yearly: ["year", 1],
  annual: ["year", 1],
  biweekly: ["week", 2],
  bimonthly: ["month", 2],
  biennially: ["year", 2],
  biannually: ["month", 6],
  semiannually: ["month", 6],
};

/** Prefixes with a hyphen, and how often the period comes then: "bi-monthly" is mostly meant as every two months. */
export const periodicPrefixes: Readonly<Record<string, number>> = {
  bi: 2,
  semi: 0.5,
  half: 0.5,
};
