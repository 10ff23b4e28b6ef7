import { closeWords, negationWords, sidePhrases, sideTails } from "../english/stretch-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, tokenAt, wordAt, type Line } from "../line.ts";
import { indexPhrases } from "../phrases/phrase-index.ts";
import { isDate, standsFree } from "../phrases/stands-free.ts";
import type { Side, StretchRule } from "../stretch-rule.ts";
import type { Reading } from "../time-rule.ts";

/**
 * A date and the word that opens it to one side: "since August", "by the end of 2016", "from 1928 onwards", "starting 7
 * January", "no later than June", "before 2010".
 *
 * Only the word that touches the date counts, and only where the date stands for itself: "before the 2014 protests",
 * "by Thursday's vote" and "two days after 3 May" tell of something else.
 */
export const openStretch: StretchRule = {
  name: "open-stretch",
  read: (line, readings, index) => {
    const reading = readings[index];
    if (reading === undefined) return null;
    if (reading.rule === "to-date") {
      const { start, end } = reading;
      return {
        kind: "open",
        start: start - 1,
        end,
        of: index,
        side: "ON_OR_BEFORE",
        onlyAhead: false,
      };
    }
    if (!isDate(reading.node)) return null;
    const found = readTail(line, reading) ?? readLead(line, reading);
    return found === null ? null : { kind: "open", ...found, of: index };
  },
};

type Found = {
  readonly start: number;
  readonly end: number;
  readonly side: Side;
  readonly onlyAhead: boolean;
};

type Lead = { readonly words: readonly string[]; readonly side: Side };

/** By their last word, which touches the date; longer ones first. */
const leads = new Map<string, Lead[]>();
for (const [phrase, side] of sidePhrases.toSorted((a, b) => b[0].length - a[0].length)) {
  const words = phrase.split(" ");
  const last = words.at(-1) ?? "";
  leads.set(last, [...(leads.get(last) ?? []), { words, side }]);
}
const tails = indexPhrases(sideTails);
const close = new Set(closeWords);
const negations = new Set(negationWords);

function readTail(line: Line, { start, end }: Reading): Found | null {
  const from = wordAt(line, start - 1) === "from";
  if (from && wordAt(line, end) === "on" && !isKind(line, end + 1, kinds.article)) {
    return { start: start - 1, end: end + 1, side: "ON_OR_AFTER", onlyAhead: false };
  }
  for (const { words, value: side } of tails.get(wordAt(line, end)) ?? []) {
    const after = matchPhrase(line, end, words);
    if (after !== null && endsPhrase(line, after)) {
      return { start: from ? start - 1 : start, end: after, side, onlyAhead: false };
    }
  }
  return null;
}

/** "Before 2010 or after 2018": behind a tail no other date may begin. */
const endsPhrase = (line: Line, end: number): boolean =>
  wordAt(line, end) !== "than" && line.gates[end] !== 1;

function readLead(line: Line, { start, end, node }: Reading): Found | null {
  const lead = leads
    .get(wordAt(line, start - 1))
    ?.find(({ words }) => matchPhrase(line, start - words.length, words) !== null);
  const from = start - (lead?.words.length ?? 1);
  if (!standsFree(line, end, node)) return null;
  if (lead === undefined) return readOutset(line, start, end);
  if (close.has(wordAt(line, from - 1)) || isCounted(line, from - 1)) return null;
  const isUntil = lead.side === "ON_OR_BEFORE" && !lead.words.includes("by");
  if (isUntil && lead.words.length < 3 && isDenied(line, from)) return null;
  return { start: from, end, side: lead.side, onlyAhead: false };
}

/** "From July 2013, …" at the head of a sentence; "as of" a day to come. */
function readOutset(line: Line, start: number, end: number): Found | null {
  const before = tokenAt(line, start - 1);
  const opens = before.text === "from" && before.capital && wordAt(line, end) === ",";
  if (opens) return { start: start - 1, end, side: "ON_OR_AFTER", onlyAhead: false };
  const asOf = before.text === "of" && wordAt(line, start - 2) === "as";
  return asOf ? { start: start - 2, end, side: "ON_OR_AFTER", onlyAhead: true } : null;
}

/** "two days after", "the night before", "the week beginning": the word belongs to what stands before it. */
const isCounted = (line: Line, index: number): boolean =>
  isKind(
    line,
    index,
    kinds.unit | kinds.dayPart | kinds.season | kinds.month | kinds.weekday | kinds.holiday,
  );

/** How far before "until" the verb that is denied may stand, in tokens. */
const deniedReach = 9;

function isDenied(line: Line, index: number): boolean {
  for (let at = index - 1; at >= index - deniedReach; at--) {
    const token = tokenAt(line, at);
    if (token.kind === "break" || /^[.;:?!]$/.test(token.text)) return false;
    if (negations.has(token.text)) return true;
  }
  return false;
}
