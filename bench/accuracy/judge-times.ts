import type { GoldDocument, Timex } from "../predict/read-tml.ts";
import type { Tagged } from "./time-tagger.ts";

/** One time expression of the gold with what a tagger said of it; one of the two is null where the other stands alone. */
export type Judgement = {
  readonly document: GoldDocument;
  readonly gold: Timex | null;
  readonly said: Tagged | null;
  /** The words are the same, letter for letter. */
  readonly isStrict: boolean;
  readonly isType: boolean;
  readonly isValue: boolean;
};

/**
 * Holds a tagger's expressions against the gold of one document, as TempEval-3 does.
 *
 * Pairs are made from left to right, one to one, wherever two share a character. White space at the ends of a span does
 * not count. An expression that begins inside the one before it is dropped: TIMEX3 is flat.
 */
export function judgeTimes(document: GoldDocument, said: readonly Tagged[]): Judgement[] {
  const { text } = document;
  const golds = trimAll(document.timexes, text);
  const saids = dropOverlaps(trimAll(said, text));
  const judgements: Judgement[] = [];
  let goldAt = 0;
  let saidAt = 0;
  while (goldAt < golds.length || saidAt < saids.length) {
    const gold = golds[goldAt] ?? null;
    const one = saids[saidAt] ?? null;
    const isPair = gold !== null && one !== null && gold.start < one.end && one.start < gold.end;
    const isGold = gold !== null && (isPair || one === null || gold.end <= one.start);
    const isSaid = one !== null && (isPair || !isGold);
    judgements.push(judge(document, isGold ? gold : null, isSaid ? one : null));
    if (isGold) goldAt++;
    if (isSaid) saidAt++;
  }
  return judgements;
}

function judge(document: GoldDocument, gold: Timex | null, said: Tagged | null): Judgement {
  const words = ({ start, end }: Timex): string => document.text.slice(start, end);
  const isPair = gold !== null && said !== null;
  return {
    document,
    gold,
    said,
    isStrict: isPair && words(gold) === words(said),
    isType: isPair && gold.type === said.type,
    isValue: isPair && gold.value === said.value,
  };
}

function trimAll<One extends Timex>(timexes: readonly One[], text: string): One[] {
  return timexes
    .map((timex) => {
      const words = text.slice(timex.start, timex.end);
      const start = timex.start + words.length - words.trimStart().length;
      return { ...timex, start, end: start + words.trim().length };
    })
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function dropOverlaps(sorted: readonly Tagged[]): Tagged[] {
  const kept: Tagged[] = [];
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
