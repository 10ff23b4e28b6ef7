import type { Act, Span } from "../data.ts";
import type { MainVerb } from "../grammar/main-verb.ts";
import type { TaggedWord } from "../grammar/word.ts";
import type { Clause } from "./clause.ts";
import type { Phrases } from "./english/phrases.ts";
import { findClauseVerb } from "./find-clause-verb.ts";
import type { Maker } from "./find-maker.ts";
import { findSide, findUnderOwn, isOwnThing, type NameWords, type Side } from "./find-side.ts";
import { readPhrases, type FoundPhrases } from "./read-phrases.ts";
import { findHead, readSubject } from "./read-subject.ts";

/** The words that lead in to the list in which a clause stands, and what they do. */
export type LeadIn = {
  readonly span: Span;
  readonly act: Act;
  /** Its items are what it tells of ("including:"), not only something about it ("on the following days:"). */
  readonly lists: boolean;
  /** It stands beside words that say what the own side will do. */
  readonly planned: boolean;
  /** It names a plan or promise of the own side ("Our plan", "our five commitments:"). */
  readonly plan: boolean;
};

/** What the judges of act, certainty, polarity and outcome look at. */
export type ClauseView = {
  readonly clause: Clause;
  readonly phrases: FoundPhrases;
  readonly group: MainVerb | null;
  readonly side: Side;
  /** The words before the verb, from the last comma on where enough of them are left. */
  readonly subject: readonly TaggedWord[];
  /** The noun that the subject is about, small: "an investment of £4 million" → investment. */
  readonly head: string | null;
  /** The subject is a thing of the own side's: "our plan", "Labour's fund" in a text of Labour's. */
  readonly ownThing: boolean;
  /** "Under Labour, …" in a text of Labour's, "under our plan". */
  readonly underOwn: Span | null;
  /** The act that the cue of the attribution performs, null for the author's own words and a neutral "said". */
  readonly cueAct: Act | null;
  readonly cueNegative: boolean;
  /** Somebody else tells it in indirect speech: "he" is then most often the speaker, and "would" his "will". */
  readonly isReported: boolean;
  /** The one who is told to say it is the one whose text it is. */
  readonly isOwnTelling: boolean;
  readonly isListItem: boolean;
  readonly leadIn: LeadIn | null;
  /** It is read as going on with the words of its lead-in. */
  readonly continues: boolean;
  /** The nearest words that say what the speaker's own side will do. */
  readonly ownPlan: Span | null;
  readonly hasQuantity: boolean;
  /** Whether the one who speaks is known by name. */
  readonly speakerKnown: boolean;
};

export type ViewOptions = Pick<
  ClauseView,
  | "cueAct"
  | "cueNegative"
  | "isReported"
  | "isListItem"
  | "isOwnTelling"
  | "leadIn"
  | "continues"
  | "ownPlan"
  | "hasQuantity"
> & {
  /** The names of the speaker and its holder, as `nameWords` gives them. */
  readonly speakerNames: readonly NameWords[];
  /** Whose text it is as the text shows; null where nobody says so or somebody else speaks. */
  readonly maker: Maker | null;
};

export function viewClause(clause: Clause, options: ViewOptions): ClauseView {
  const { speakerNames, maker } = options;
  const group = findClauseVerb(clause.words);
  const subject = readSubject(clause, group);
  return {
    clause,
    phrases: readPhrases(clause.words),
    group,
    side: findSide(subject, speakerNames, maker, options.isReported),
    subject,
    head: findHead(subject),
    underOwn: findUnderOwn(clause.words, speakerNames, maker),
    ownThing: isOwnThing(subject, speakerNames, maker),
    speakerKnown: speakerNames.length > 0,
    // One by one: this is made for every clause, and spreading takes longer than judging it.
    cueAct: options.cueAct,
    cueNegative: options.cueNegative,
    isReported: options.isReported,
    isListItem: options.isListItem,
    isOwnTelling: options.isOwnTelling,
    leadIn: options.leadIn,
    continues: options.continues,
    ownPlan: options.ownPlan,
    hasQuantity: options.hasQuantity,
  };
}

const none: readonly never[] = [];

/** The first of the phrases that begins at a word of the clause or after it. */
export function findPhrase({ phrases }: ClauseView, list: Phrases, from = 0): Span | null {
  // Asked for every list of every clause, most of which are not there.
  for (const { index, span } of phrases.get(list) ?? none) if (index >= from) return span;
  return null;
}
