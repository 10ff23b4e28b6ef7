import type { Attributed } from "../attributed.ts";
import { findMainVerb } from "../grammar/main-verb.ts";
import type { Passage } from "../grammar/passage.ts";
import type { Prose } from "../text/prose.ts";
import type { Dated, Quantity, Reason, Span, Statement, TimeExpression } from "../data.ts";
import { readClause, type Clause } from "./clause.ts";
import { viewClause, type ClauseView, type ViewOptions } from "./clause-view.ts";
import { findCondition } from "./find-condition.ts";
import { findDeadline } from "./find-deadline.ts";
import { findPropositions } from "./find-propositions.ts";
import { indexBySpan } from "./index-spans.ts";
import { judgeAct } from "./judge-act.ts";
import { judgeOutcome } from "./judge-outcome.ts";
import { judgeCertainty, judgePolarity } from "./judge-stance.ts";
import { createSpeakers, type SpeakerContext } from "./name-speaker.ts";
import type { Proposition } from "./proposition.ts";
import { overlaps } from "./spans.ts";
import { completeContent, readPlainText } from "./read-content.ts";
import { readContext, type ClauseContext } from "./read-context.ts";
import { splitClauses } from "./split-clauses.ts";
import { tellDates } from "./tell-dates.ts";
import { dateStatement } from "./date-statement.ts";
import { withoutLabels } from "./without-labels.ts";

/** A statement before it has a place in the source: its spans are those of the prose. */
export type Draft = Omit<Statement, "id" | "document" | "line" | "headings">;

/** What the stages before have found in one document's prose. */
export type Findings = {
  readonly passage: Passage;
  readonly sentences: readonly Span[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attributed[];
  readonly blocks: Prose["blocks"];
  readonly date: Dated;
  readonly author: string | null;
  readonly publisher: string | null;
};

/** How far around a proposition the time that it was said at may stand, in characters: a sentence may never end. */
const reach = 600;

type Judged = Pick<Draft, "act" | "outcome" | "certainty" | "polarity" | "because">;

/** A clause as the judges saw it, and what they found. */
type Reading = { readonly view: ClauseView; readonly judged: Judged };

/** A proposition, or one clause of it. */
type Part = Pick<Proposition, "whole" | "content"> & { readonly reading: Reading };

/** One draft for each proposition, and for each clause of it that differs in act or figure. */
export function buildStatements(
  findings: Findings,
  holders: SpeakerContext["holders"],
): readonly Draft[] {
  const { passage, attributions, times, quantities } = findings;
  const sentences = withoutLabels(findings);
  const { text } = passage;
  const speakersOf = createSpeakers({ ...findings, text, holders });
  const timesIn = indexBySpan(times);
  const quantitiesIn = indexBySpan(quantities);
  const contextAt = readContext(findings, speakersOf);
  const drafts: Draft[] = [];
  for (const proposition of findPropositions(passage, sentences, attributions)) {
    const { speaker, toldBy, names: speakerNames } = speakersOf(proposition.attribution);
    const attributed =
      proposition.attribution === null ? null : (attributions[proposition.attribution] ?? null);
    const near = timesNear(proposition, attributed, timesIn);
    const judge = (content: readonly Span[]): Reading =>
      readAndJudge(passage, content, {
        attributed,
        speakerNames,
        context: contextAt(content[0] ?? proposition.sentence, speaker),
        hasQuantity: content.some((span) => quantitiesIn(span).length > 0),
      });
    for (const part of splitWhereDifferent(proposition, passage, judge, quantitiesIn)) {
      const inside =
        near.length === 0
          ? []
          : part.content.flatMap((span) => timesIn(span).filter(isWithin(span)));
      const { view, judged } = part.reading;
      const content =
        attributed === null
          ? part.content
          : completeContent(text, part.content, part.whole, view.group, attributed);
      const stated = dateStatement(text, proposition, attributed, near, findings.date);
      const told = inside.filter((time) => !stated.used.includes(time));
      const deadline = findDeadline(text, judged.act, told);
      drafts.push({
        span: part.whole,
        content,
        text: readPlainText(text, content),
        speaker,
        toldBy,
        act: judged.act,
        outcome: judged.outcome,
        certainty: judged.certainty,
        polarity: judged.polarity,
        because: judged.because,
        condition: findCondition(text, view, part.content),
        deadline,
        statedOn: stated.date,
        refersTo: tellDates(told.map((time) => (time.span === deadline?.span ? deadline : time))),
        times: told,
        quantities: part.content.flatMap(quantitiesIn),
      });
    }
  }
  return drafts;
}

/** The times around a proposition and, where its cue stands in another sentence, around that. */
function timesNear(
  proposition: Proposition,
  attributed: Attributed | null,
  timesIn: (span: Span) => readonly TimeExpression[],
): readonly TimeExpression[] {
  const near = timesIn(surroundings(proposition));
  const cue = attributed?.cue ?? null;
  if (cue === null || overlaps(cue, proposition.sentence)) return near;
  const beside = timesIn([Math.max(0, cue[0] - cueReach), cue[1] + cueReach]);
  return [...new Set([...near, ...beside])].toSorted(
    (a, b) => a.span[1] - b.span[1] || b.span[0] - a.span[0],
  );
}

const cueReach = 120;

function surroundings({ sentence, whole }: Proposition): Span {
  return [Math.max(sentence[0], whole[0] - reach), Math.min(sentence[1], whole[1] + reach)];
}

function readAndJudge(
  passage: Passage,
  content: readonly Span[],
  {
    attributed,
    speakerNames,
    context,
    hasQuantity,
  }: {
    attributed: Attributed | null;
    speakerNames: ViewOptions["speakerNames"];
    context: ClauseContext;
    hasQuantity: boolean;
  },
): Reading {
  const { opening, leadIn } = context;
  const clause = readClause(passage, content);
  const continued = opening.length === 0 ? clause : continueLeadIn(clause, opening);
  const continues = continued !== clause;
  const view = viewClause(continued, {
    cueAct: attributed?.act ?? null,
    cueNegative: attributed?.negative ?? false,
    isReported: attributed?.role === "reported",
    isListItem: context.isListItem,
    isOwnTelling: context.isOwnTelling,
    leadIn,
    ownPlan: context.ownPlan,
    maker: context.maker,
    continues,
    hasQuantity,
    speakerNames,
  });
  const { act, because } = judgeAct(view);
  const certainty = judgeCertainty(view, act);
  const polarity = judgePolarity(view);
  const outcome = judgeOutcome(view, act);
  const judged = {
    act,
    outcome: outcome.outcome,
    certainty: certainty.certainty,
    polarity: polarity.polarity,
    because: [
      ...(continues && leadIn !== null ? [tellLeadIn(leadIn.span)] : []),
      ...because,
      ...certainty.because,
      ...polarity.because,
      ...outcome.because,
    ],
  };
  return { view, judged };
}

const tellLeadIn = (span: Span): Reason => ({
  rule: "act/leads-in",
  says: "it goes on with the words that lead in to its list",
  span,
});

/** An item under "We will:" is read as what follows these words, unless it is a clause without them. */
function continueLeadIn(clause: Clause, opening: Clause["words"]): Clause {
  const group = findMainVerb(clause.words);
  const alone = group !== null && !group.subordinate && group.start > 0 && group.start < 4;
  return alone ? clause : { ...clause, words: [...opening, ...clause.words] };
}

/** Clauses stay together unless they differ in act, or each has a figure of its own. */
function splitWhereDifferent(
  proposition: Proposition,
  passage: Passage,
  judge: (content: readonly Span[]) => Reading,
  quantitiesIn: (span: Span) => readonly Quantity[],
): readonly Part[] {
  const { whole, content } = proposition;
  const together = (): readonly Part[] => [{ whole, content, reading: judge(content) }];
  const [only, ...more] = content;
  if (only === undefined || more.length > 0) return together();
  const clauses = splitClauses(passage, only);
  if (clauses.length === 1) return together();
  const parts = clauses.map((clause, index): Part => ({
    whole: [
      index === 0 ? whole[0] : clause[0],
      index === clauses.length - 1 ? whole[1] : clause[1],
    ],
    content: [clause],
    reading: judge([clause]),
  }));
  const acts = new Set(parts.map(({ reading }) => reading.judged.act));
  const withFigures = clauses.filter((clause) => quantitiesIn(clause).length > 0);
  return acts.size === 1 && withFigures.length < 2 ? together() : parts;
}

/** A stretch of time is told only where its words are; of any other expression a part will do. */
const isWithin =
  ([start, end]: Span) =>
  (time: TimeExpression, index: number, times: readonly TimeExpression[]): boolean =>
    (times[index - 1]?.span[0] ?? -1) < time.span[0] ||
    (time.span[0] >= start && time.span[1] <= end);
