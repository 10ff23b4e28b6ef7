import { lowerOf } from "../grammar/word.ts";
import type { Attributed } from "../attributed.ts";
import type { Block, Span, Speaker } from "../data.ts";
import type { Passage } from "../grammar/passage.ts";
import type { TaggedWord } from "../grammar/word.ts";
import { readClause } from "./clause.ts";
import { viewClause, type ClauseView, type LeadIn } from "./clause-view.ts";
import { ownPlanNouns } from "./english/plans.ts";
import { findLeadIns, type ListLead } from "./find-lead-ins.ts";
import { findMaker, type Maker } from "./find-maker.ts";
import { findOwnPlans } from "./find-own-plan.ts";
import { namesSpeaker, nameWords, type NameWords } from "./find-side.ts";
import { indexBySpan } from "./index-spans.ts";
import { judgeAct } from "./judge-act.ts";
import type { FindSpeakers } from "./name-speaker.ts";
import { tellsSpeech } from "./tells-speech.ts";

/** What stands around a clause and bears on its act. */
export type ClauseContext = Pick<
  ClauseView,
  "leadIn" | "ownPlan" | "isListItem" | "isOwnTelling"
> & {
  readonly maker: Maker | null;
  /** The words that a list item goes on with: "We will" of "We will: build homes; …". */
  readonly opening: readonly TaggedWord[];
};

type Placed = {
  readonly passage: Passage;
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attributed[];
  readonly blocks: readonly { readonly block: Block; readonly span: Span }[];
  readonly author: string | null;
  readonly publisher: string | null;
};

const openers = new Set(["will", "shall", "to", "must", "should"]);
const fillers = new Set([
  "also",
  "therefore",
  "then",
  "now",
  "immediately",
  ":",
  ";",
  "–",
  "—",
  "-",
]);
const pointers = new Set(["these", "this", "they", "it", "those", "which"]);
const listing = new Set(["include", "includes", "including", "are"]);
const planNouns = new Set(ownPlanNouns);

/**
 * Reads what the text around a place says about whose plan it tells of: the maker of the text, the nearest own plan,
 * and the words that lead in to its list.
 */
export function readContext(
  { passage, sentences, attributions, blocks, author, publisher }: Placed,
  speakersOf: FindSpeakers,
): (place: Span, speaker: Speaker) => ClauseContext {
  const authorNames = [author, publisher].filter((name) => name !== null).map(nameWords);
  const maker = chooseMaker(findMaker(passage), authorNames, attributions);
  const speechAt = indexBySpan(readSpeech(attributions));
  const ownPlanNear = findOwnPlans(
    passage,
    sentences,
    maker,
    (names, isBody) => namesSpeaker(names, authorNames, isBody),
    (span) => {
      const index = speechAt(span)[0]?.index;
      return index === undefined ? null : voiceOf(speakersOf(index).speaker);
    },
  );
  const leadAt = indexBySpan(findLeadIns(passage.text, blocks, sentences));
  const items = indexBySpan(blocks.filter(({ block }) => block.kind === "list-item"));
  const plain = {
    cueAct: null,
    cueNegative: false,
    isReported: false,
    leadIn: null,
    continues: false,
    isOwnTelling: false,
    hasQuantity: false,
    speakerNames: authorNames,
    maker,
  };
  const viewLead = (span: Span): ClauseView =>
    viewClause(readClause(passage, [span]), {
      ...plain,
      isListItem: items(span).length > 0,
      ownPlan: ownPlanNear(span, null),
    });
  const read = new Map<ListLead, Pick<ClauseContext, "leadIn" | "opening">>();
  const readLead = (lead: ListLead): Pick<ClauseContext, "leadIn" | "opening"> => {
    const known = read.get(lead);
    if (known !== undefined) return known;
    const view = viewLead(lead.span);
    const opening = readOpening(view);
    let { act } = judgeAct(view);
    const pointing = pointers.has(lowerOf(view.clause.words[0]));
    if (pointing && lead.before !== null) ({ act } = judgeAct(viewLead(lead.before)));
    const leadIn: LeadIn = {
      span: lead.span,
      act,
      lists: !namesItems(view),
      planned: view.side !== "rival" && view.ownPlan !== null,
      plan: namesOwnPlan(view, maker, authorNames),
    };
    const result = { leadIn, opening };
    read.set(lead, result);
    return result;
  };
  const ownTellings = new Map<Speaker, boolean>();
  const isOwnTelling = (speaker: Speaker): boolean => {
    const known = ownTellings.get(speaker);
    if (known !== undefined) return known;
    const isOwn =
      speaker.role !== "author" &&
      (namesMaker(speaker.name, maker) ||
        namesSpeaker(nameWords(speaker.name ?? "").all, authorNames, true));
    ownTellings.set(speaker, isOwn);
    return isOwn;
  };
  return (place, speaker) => {
    const isAuthor = speaker.role === "author";
    const item = leadAt(place)[0];
    const opens = isAuthor && item !== undefined && isFirst(passage, item.span, place);
    const lead = opens ? readLead(item.lead) : null;
    return {
      maker: isAuthor ? maker : null,
      ownPlan: ownPlanNear(place, isAuthor ? null : voiceOf(speaker)),
      isListItem: items(place).length > 0,
      isOwnTelling: isOwnTelling(speaker),
      leadIn: lead?.leadIn ?? null,
      opening: lead?.opening ?? [],
    };
  };
}

/** Where three or more others are quoted, a text without an author is a report, and nobody's plan. */
const mostSources = 2;

function chooseMaker(
  found: Maker | null,
  authors: readonly NameWords[],
  attributions: readonly Attributed[],
): Maker | null {
  if (found === null) return null;
  if (authors.length > 0) return namesSpeaker([...found.names], authors, true) ? found : null;
  const sources = new Set(
    attributions
      .filter(({ name, role }) => name !== null && role === "quoted")
      .map(({ name }) => name)
      .filter((name) => !namesMaker(name, found)),
  );
  return sources.size > mostSources ? { names: new Set(), governs: false } : found;
}

function namesMaker(name: string | null, maker: Maker | null): boolean {
  const words = (name ?? "").toLowerCase().split(/\s+/u);
  return words.some((word) => maker?.names.has(word) === true);
}

const voiceOf = ({ name, role }: Speaker): string | null =>
  role === "author" ? null : (name ?? "somebody");

/** "on the following goods:": the items are goods, not what will be done. */
function namesItems({ clause: { words } }: ClauseView): boolean {
  const last = words.slice(-namedReach).filter(({ tag }) => tag !== "colon");
  const at = last.findIndex(({ lower }) => lower === "following");
  return at >= 0 && at < last.length - 1 && last[at - 1]?.lower === "the";
}

const namedReach = 6;

function isFirst({ text }: Passage, [start]: Span, place: Span): boolean {
  return place[0] - start < 40 && !/[\p{L}\p{N}]/u.test(text.slice(start, place[0]));
}

function readSpeech(
  attributions: readonly Attributed[],
): readonly { readonly span: Span; readonly index: number }[] {
  return attributions
    .flatMap((attributed, index) =>
      tellsSpeech(attributed) ? attributed.content.map((span) => ({ span, index })) : [],
    )
    .toSorted((a, b) => a.span[1] - b.span[1]);
}

/** In words. */
const longestOpening = 60;

/** The words of a lead-in that ends in "will" or "to", without the marks behind them. */
function readOpening({ clause: { words } }: ClauseView): readonly TaggedWord[] {
  let end = words.length;
  while (end > 0 && fillers.has(lowerOf(words[end - 1]))) end -= 1;
  // Each item is read with them, so a sentence that never ends must not be among them.
  if (end > longestOpening) return [];
  return openers.has(lowerOf(words[end - 1])) ? words.slice(0, end) : [];
}

/** "Our plan", "Labour's five pledges:" in a text of Labour's; "the plan:" where no other side is named. */
function namesOwnPlan(
  { clause: { words }, side }: ClauseView,
  maker: Maker | null,
  authors: readonly NameWords[],
): boolean {
  if (!words.some(({ lower }) => planNouns.has(lower))) return false;
  const lower = words.map((word) => word.lower);
  const isOwn =
    (side === "own" && words.some((word) => listing.has(word.lower))) ||
    lower.includes("our") ||
    lower.includes("my") ||
    words.some((word) => word.capital && maker?.names.has(word.lower) === true);
  return isOwn || namesSpeaker(lower, authors, true);
}
