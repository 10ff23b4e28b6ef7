/** Offsets are UTF-16 code units into the text as read, end exclusive. */
export type Span = readonly [start: number, end: number];

/** A calendar day of the proleptic Gregorian calendar, `YYYY-MM-DD`. */
export type Day = string;

/**
 * One step of an explanation: the rule that decided, what it says in words, and, where they apply, the words it was
 * read from and what they weighed.
 */
export type Reason = {
  readonly rule: string;
  readonly says: string;
  readonly span?: Span;
  readonly weight?: number;
};

/**
 * A stretch of calendar as the text settles it: an EDTF (ISO 8601-2) string and the first and last day that it allows,
 * null where open or unknown.
 */
export type Dates = {
  readonly edtf: string | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
};

/** Where a date is known from, the most certain first; `inferred` is read from what the text tells as past and as coming. */
export type DateSource =
  | "option"
  | "config"
  | "front-matter"
  | "html"
  | "metadata"
  | "file-name"
  | "text"
  | "inferred"
  | "unknown";

/** When a document or statement was made, where that is known from, and why. */
export type Dated = Dates & {
  readonly source: DateSource;
  readonly because: readonly Reason[];
};

/** What a block is in its document. */
export type BlockKind = "paragraph" | "heading" | "list-item" | "table-cell";

/**
 * A stretch of running words that no sentence or finding crosses.
 *
 * `parts` are its words in reading order, each with the place in the source that it stands at; markup lies between
 * them. `text` differs from the source at that place only where the source escapes it (`&amp;`, `\*`).
 */
export type Block = {
  readonly kind: BlockKind;
  /** Heading level (1 to 6) or, for anything else, how deep in lists and block quotations it lies (0: not). */
  readonly depth: number;
  readonly span: Span;
  readonly parts: readonly { readonly span: Span; readonly text: string }[];
};

/** Boilerplate: never a statement, always counted. */
export type SetAside = {
  readonly span: Span;
  readonly text: string;
  readonly because: readonly Reason[];
};

/** A text as read, with what is known of it and the date that all in it is counted from. */
export type Document = {
  readonly id: string;
  readonly path: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: Dated;
  /** The source as read, without its byte order mark. */
  readonly text: string;
  /** What is left to read, in order, without what was set aside. */
  readonly blocks: readonly Block[];
  readonly setAside: readonly SetAside[];
  /** Where it was read from pages: the offsets at which those after the first begin, in order. */
  readonly pages?: readonly number[];
};

/**
 * What a file in a format that core does not read (HTML, Word, PDF) says besides its text, told by whoever extracted the
 * text; offsets are into that text.
 */
export type Extraction = {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** When it was published, as written down there, the surest source first; the first that is a date is believed. */
  readonly dates?: readonly {
    readonly written: string;
    /** `html` for the data of a web page, `metadata` for that of any other file. */
    readonly source: "html" | "metadata";
    /** Where it stands: “JSON-LD datePublished”. */
    readonly says: string;
  }[];
  /** What else bears on the date, such as the day of the last change. */
  readonly besides?: string;
  /** Passages of the text that hold one of these offsets are furniture, in order: menus, notices, running heads. */
  readonly furniture?: readonly { readonly at: number; readonly says: string }[];
  /** The offsets at which the pages after the first begin, in order. */
  readonly pages?: readonly number[];
};

/** Decides whether 3/4/2016 is in April (`en-GB`) or in March (`en-US`). */
export type Locale = "en-GB" | "en-US";

/** The type of a TIMEX3: a day or anything longer, a time of day, a length of time, a repeated time. */
export type TimeType = "DATE" | "TIME" | "DURATION" | "SET";

/**
 * Words that name a time, read as TIMEX3 (ISO-TimeML) and as EDTF.
 *
 * A date that the words before it open to one side is told twice: as itself ("August") and, with a `mod` for the side,
 * as the stretch ("since August", 2016-08/..), whose span holds that of the date. The two ends of a range are told as
 * themselves, and the range ("from 1947 to 1960", P13Y, 1947/1960) as a third one, whose span holds theirs.
 */
export type TimeExpression = Dates & {
  readonly span: Span;
  readonly text: string;
  readonly type: TimeType;
  /** TIMEX3 value: 2016-W38, 2016-SU, P3Y, XXXX-WXX-4, PAST_REF, BC0490 … */
  readonly value: string;
  /** TIMEX3 mod: START, END, MID, APPROX, LESS_THAN, MORE_THAN, BEFORE, AFTER … */
  readonly mod?: string;
  readonly because: readonly Reason[];
};

/** What a figure measures; a rise by one percentage point is not one by one percent. */
export type QuantityKind = "money" | "percent" | "percentage-point" | "count" | "measure" | "ratio";

/** Whether the figure is the very one, or a limit. */
export type Bound = "exact" | "at least" | "at most" | "over" | "under";

/** A figure with its unit and the thing counted; `min` equals `max` unless the words give a range. */
export type Quantity = {
  readonly span: Span;
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly kind: QuantityKind;
  /** ISO 4217 code for money; the unit's plain singular name for a measure ("kilometre", "hectare"). */
  readonly unit: string | null;
  /** The thing counted, as plural plain words without articles: "unaccompanied children". */
  readonly of: string | null;
  /** The period of a rate, ISO 8601: P1Y for "a year". */
  readonly per: string | null;
  /** How long it runs, ISO 8601: P2Y for "over two years". */
  readonly over: string | null;
  readonly approximate: boolean;
  readonly bound: Bound;
};

/** Who says something: spans of the source of the words, of the words that signal it, and of what is said. */
export type Attribution = {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** In parts when a cue splits a quotation. */
  readonly content: readonly Span[];
};

/** Who says something: the author, someone quoted word for word, or someone whose words are told. */
export type Speaker = {
  /** As fully as the document names them; null where it does not. */
  readonly name: string | null;
  /** `quoted` only where the quotation is a clause; "a 'vital' partner" is `reported`. */
  readonly role: "author" | "quoted" | "reported";
  readonly cue: string | null;
  /** Whose position it is, after aliases. */
  readonly holder: string | null;
  readonly span: Span | null;
  readonly because: readonly Reason[];
};

/** What the speaker does in saying it: a pledge binds the own side, a demand asks others, a wish hopes. */
export type Act = "assertion" | "pledge" | "demand" | "wish" | "forecast" | "opinion";
/** How firmly the speaker stands by it. */
export type Certainty = "certain" | "probable" | "possible" | "unknown";
/** Whether it is affirmed or denied. */
export type Polarity = "positive" | "negative";

/** One attributed proposition. */
export type Statement = {
  /** From the document, the words and which occurrence of them: an edit elsewhere keeps it. */
  readonly id: string;
  readonly document: string;
  /** The whole statement in the source. */
  readonly span: Span;
  /** Counts from 1. */
  readonly line: number;
  /** The page on which it begins, counted from 1; only where the document has pages. */
  readonly page?: number;
  /** The words of the proposition alone. */
  readonly content: readonly Span[];
  /** The content as plain words: markup gone, white space folded. */
  readonly text: string;
  /** The headings it stands under, outermost first. */
  readonly headings: readonly string[];
  readonly speaker: Speaker;
  /** Through whom we know, nearest first, the author last. */
  readonly toldBy: readonly Speaker[];
  readonly act: Act;
  /** Tells what came of an earlier promise or plan. */
  readonly outcome: boolean;
  readonly certainty: Certainty;
  /** A refusal is a pledge with negative polarity. */
  readonly polarity: Polarity;
  readonly condition: string | null;
  readonly deadline: TimeExpression | null;
  /** When the speaker said it ("promised me last week"), else the document's date. */
  readonly statedOn: Dated;
  readonly refersTo: readonly {
    readonly edtf: string;
    readonly earliest: Day | null;
    readonly latest: Day | null;
  }[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  /** Of act, certainty and polarity. */
  readonly because: readonly Reason[];
};

/** What a timeline asks of a statement. */
export type DatedStatement = Pick<Statement, "id" | "document" | "refersTo"> & {
  readonly statedOn: Dates;
};

/** By the dates that statements tell of, or by those when they were said. */
export type TimelineAxis = "refers-to" | "stated-on";

/** A date of a timeline and the statements that stand there. */
export type TimelineEntry = {
  readonly edtf: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** Statement ids, in the order of the documents. */
  readonly statements: readonly string[];
  readonly documents: readonly string[];
  /** How much the date matters, from mentions across documents; 0 or more, comparable within one timeline only. */
  readonly salience: number;
  /** Of the salience. */
  readonly because: readonly Reason[];
  /** In a timeline of the strongest dates: the statements that say most of what others say of it. */
  readonly typical?: readonly string[];
};

/** Statements of any number of documents in time order. */
export type Timeline = {
  readonly axis: TimelineAxis;
  readonly entries: readonly TimelineEntry[];
  /** Ids of the statements that the axis cannot place. */
  readonly undated: readonly string[];
  /** How many dates, and statements that the axis cannot place, a timeline of the strongest dates only is without. */
  readonly leftOut?: { readonly dates: number; readonly undated: number };
};

/** Names that speak for one holder: `{"UK Government": ["Home Office", "Theresa May"]}`. */
export type Aliases = Readonly<Record<string, readonly string[]>>;
