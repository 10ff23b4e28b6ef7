/** Stretches of the calendar that can be counted: each is a whole number of days. */
export type Grain =
  | "millennium"
  | "century"
  | "decade"
  | "year"
  | "half"
  | "season"
  | "quarter"
  | "month"
  | "week"
  | "weekend"
  | "day";

/** Units of a length of time. */
export type Unit = Exclude<Grain, "half"> | "night" | "hour" | "minute" | "second";

export type Season = "SP" | "SU" | "FA" | "WI";

export type DayPart = "MO" | "AF" | "EV" | "NI" | "DT";

/** TIMEX3 `mod`. */
export type Mod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER";

/**
 * A name that the calendar uses again and again: a month in every year, a weekday in every week.
 *
 * `weekday` beside a day of a month ("Friday, 23 October") is a clue to its year.
 */
export type Name =
  | { readonly grain: "month"; readonly month: number }
  | {
      readonly grain: "day";
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  | { readonly grain: "season"; readonly season: Season }
  | { readonly grain: "quarter"; readonly quarter: number }
  | { readonly grain: "half"; readonly half: number }
  | { readonly grain: "weekday"; readonly weekday: number }
  | { readonly grain: "month-day"; readonly day: number; readonly weekday: number | null }
  | { readonly grain: "holiday"; readonly holiday: string };

/**
 * What a relative expression counts from: the time of writing, the time last spoken of, or, `story`, whichever the
 * document mostly does ("by the end of the year").
 */
export type Base = "now" | "reference" | "story";

/**
 * Part of a length of time; an amount that the words leave open ("several") is null, with the least and most that they
 * allow where they allow few. Of `working` days, weekends do not count.
 */
export type Measure = {
  readonly amount: number | null;
  readonly unit: Unit;
  readonly range?: readonly [least: number, most: number];
  readonly working?: true;
};

/**
 * What the words of a time expression say, before anything is known about when they were written: an operator tree.
 * It is also the explanation of the result.
 */
export type TimeNode =
  /** A year, decade, century … by its number. Years are astronomical: 0 is 1 BC. */
  | {
      readonly op: "period";
      readonly grain: Grain;
      readonly index: number;
      readonly fiscal?: boolean;
      /** Which figure was taken for the day or month because of the locale: 3/4/2016 could be either. */
      readonly first?: "day" | "month";
    }
  /** A financial, school or parliamentary year that begins in `first` and ends in the year after. */
  | {
      readonly op: "year-pair";
      readonly first: number;
      /** When such a year begins in Britain, where its words and the locale are British. */
      readonly starts: { readonly month: number; readonly day: number } | null;
    }
  /**
   * One occurrence of a name: inside `of`, or the one before, at or after `base`, or, `near`, whichever fits
   * best, or, `coming`, the very next one ("next Friday" is mostly that of the week after). `any` stays open, whichever
   * is meant ("stay dry in winter").
   */
  | {
      readonly op: "named";
      readonly name: Name;
      readonly pick: "near" | "coming" | -1 | 0 | 1;
      readonly base: Base;
      readonly any?: boolean;
    }
  | { readonly op: "in"; readonly name: Name; readonly of: TimeNode }
  /** The stretch of `grain` around `base`, moved by `offset`. */
  | {
      readonly op: "relative";
      readonly grain: Grain;
      readonly offset: number;
      readonly base: Base;
      readonly fiscal?: boolean;
      /** "The past year" and "the next year" end or begin on the day of writing, "last year" is one of the calendar. */
      readonly rolling?: boolean;
    }
  | {
      readonly op: "shift";
      readonly by: readonly Measure[];
      readonly sign: -1 | 1;
      readonly from: Base | TimeNode;
    }
  /** The nth (from the end if negative) stretch of `grain` inside `of`; with `weekday`, the nth of those days. */
  | {
      readonly op: "nth";
      readonly n: number;
      readonly grain: Grain;
      readonly weekday?: number;
      readonly of: TimeNode;
    }
  /** The weekend that a holiday makes: "the Thanksgiving weekend". */
  | { readonly op: "weekend-of"; readonly of: TimeNode }
  /** The week that holds a day (0), begins (1) or ends (-1) with it: "the week commencing 4 February". */
  | { readonly op: "week-of"; readonly side: -1 | 0 | 1; readonly of: TimeNode }
  /** So much at the beginning (1) or end (-1) of a stretch: "the first six months of 2016". */
  | {
      readonly op: "run";
      readonly by: readonly Measure[];
      readonly side: -1 | 1;
      readonly of: TimeNode;
    }
  /** The stretch of `grain` that ends with a day: "the quarter ended Sept. 30". */
  | { readonly op: "ending"; readonly grain: Grain; readonly of: TimeNode }
  /** The quarter spoken of, or other stretch of `grain`, in another year; the year itself where none was. */
  | { readonly op: "again"; readonly of: TimeNode; readonly grain?: Grain }
  /**
   * `edge` is the very beginning or end ("the end of 1990"), not the early or late part ("late 1990"); `seenFromNow` is
   * the part before or after the time of writing ("earlier this year", "later this week").
   */
  | {
      readonly op: "modified";
      readonly mod: Mod;
      readonly of: TimeNode;
      readonly edge?: boolean;
      readonly seenFromNow?: boolean;
    }
  /** `any` is whichever day it comes on ("at night"). */
  | {
      readonly op: "day-part";
      readonly part: DayPart;
      readonly on: TimeNode | null;
      readonly any?: boolean;
    }
  | {
      readonly op: "clock";
      readonly hour: number;
      readonly minute: number;
      readonly second: number | null;
      readonly zone: string | null;
      readonly on: TimeNode | null;
    }
  /** A length of time; `side` says that it ends (-1) or begins (1) at the time of writing. */
  | {
      readonly op: "duration";
      readonly of: readonly Measure[];
      readonly side: -1 | 0 | 1;
      /** Words that look ahead stand before it: it ends then ("in two weeks") or runs until then ("within two weeks"). */
      readonly ahead?: "then" | "until";
      /** And no verb is needed to say so. */
      readonly sure?: boolean;
    }
  /** Comes back: `value` is the TIMEX3 of what does. */
  | { readonly op: "repeat"; readonly value: string; readonly says: string }
  /**
   * Some time before, at or after the time of writing; `told` speaks of the time last spoken of instead, `event` of
   * what happened at a time that no words give.
   */
  | {
      readonly op: "vague";
      readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
      readonly told?: boolean;
      readonly event?: string;
    };
