import type { Attributed } from "../attributed.ts";
import type { Passage } from "../grammar/passage.ts";
import type { Dated, Quantity, Span, Statement, TimeExpression } from "../data.ts";
import { readClause } from "./clause.ts";
import { nameWords, viewClause, type ClauseView, type ViewOptions } from "./clause-view.ts";
import { findCondition } from "./find-condition.ts";
import { findDeadline } from "./find-deadline.ts";
import { findPropositions } from "./find-propositions.ts";
import { judgeAct } from "./judge-act.ts";
import { judgeOutcome } from "./judge-outcome.ts";
import { judgeCertainty, judgePolarity } from "./judge-stance.ts";
import { nameSpeakers, type SpeakerContext } from "./name-speaker.ts";
import type { Proposition } from "./proposition.ts";
import { completeContent, readPlainText } from "./read-content.ts";
import { overlaps } from "./spans.ts";
import { splitClauses } from "./split-clauses.ts";
import { tellDates } from "./tell-dates.ts";
import { dateStatement } from "./date-statement.ts";

/** A statement before it has a place in the source: its spans are those of the prose. */
export type Draft = Omit<Statement, "id" | "document" | "line" | "headings">;

/** What the stages before have found in one document's prose. */
export type Findings = {
  readonly passage: Passage;
  readonly sentences: readonly Span[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attributed[];
  readonly listItems: readonly Span[];
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
  const { passage, sentences, attributions, times, quantities } = findings;
  const { text } = passage;
  const context: SpeakerContext = { ...findings, text, holders };
  const timesIn = indexBySpan(times);
  const quantitiesIn = indexBySpan(quantities);
  const itemsIn = indexBySpan(findings.listItems.map((span) => ({ span })));
  const drafts: Draft[] = [];
  for (const proposition of findPropositions(passage, sentences, attributions)) {
    const speakers = nameSpeakers(proposition.attribution, context);
    const attributed =
      proposition.attribution === null ? null : (attributions[proposition.attribution] ?? null);
    const near = timesIn(surroundings(proposition));
    const { name, holder } = speakers.speaker;
    const speakerNames = [name, holder].filter((each) => each !== null).map(nameWords);
    const isListItem = itemsIn(proposition.sentence).length > 0;
    const judge = (content: readonly Span[]): Reading =>
      readAndJudge(passage, content, {
        attributed,
        speakerNames,
        isListItem,
        hasQuantity: content.some((span) => quantitiesIn(span).length > 0),
      });
    for (const part of splitWhereDifferent(proposition, passage, judge, quantitiesIn)) {
      const inside = part.content.flatMap((span) => timesIn(span).filter(isWithin(span)));
      const { view, judged } = part.reading;
      const content =
        attributed === null
          ? part.content
          : completeContent(text, part.content, view.group, attributed);
      const stated = dateStatement(text, proposition, attributed, near, findings.date);
      const told = inside.filter((time) => !stated.used.includes(time));
      const deadline = findDeadline(text, judged.act, told);
      drafts.push({
        span: part.whole,
        content,
        text: readPlainText(text, content),
        speaker: speakers.speaker,
        toldBy: speakers.toldBy,
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

function surroundings({ sentence, whole }: Proposition): Span {
  return [Math.max(sentence[0], whole[0] - reach), Math.min(sentence[1], whole[1] + reach)];
}

function readAndJudge(
  passage: Passage,
  content: readonly Span[],
  {
    attributed,
    speakerNames,
    isListItem,
    hasQuantity,
  }: {
    attributed: Attributed | null;
    speakerNames: ViewOptions["speakerNames"];
    isListItem: boolean;
    hasQuantity: boolean;
  },
): Reading {
  const view = viewClause(readClause(passage, content), {
    cueAct: attributed?.act ?? null,
    cueNegative: attributed?.negative ?? false,
    isReported: attributed?.role === "reported",
    isListItem,
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
    because: [...because, ...certainty.because, ...polarity.because, ...outcome.because],
  };
  return { view, judged };
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

/** Finds items by place; the items stand in the order of their ends. */
function indexBySpan<Item extends { readonly span: Span }>(
  items: readonly Item[],
): (span: Span) => readonly Item[] {
  return (span) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.span[1] ?? 0) > span[0]) high = middle;
      else low = middle + 1;
    }
    const found: Item[] = [];
    for (let at = low; at < items.length; at += 1) {
      const item = items[at];
      if (item === undefined || !overlaps(item.span, span)) break;
      found.push(item);
    }
    return found;
  };
}
