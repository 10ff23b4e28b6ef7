import { wordsBeforeVerb } from "../english/verb-words.ts";
import { kinds, type Meaning } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { isDecline, isTimeHere } from "../phrases/doubt.ts";
import { readDayOfMonth } from "../phrases/read-month.ts";
import { readCount } from "../phrases/read-count.ts";
import { isWorking, readFurther } from "../phrases/read-measures.ts";
import { readName } from "../phrases/read-name.ts";
import { readYear } from "../phrases/read-year.ts";
import type { Base, Grain, Name, TimeNode, Unit } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * This, last, next and their like before a unit or a name: "last week", "the coming year", "this summer", "next
 * Thursday", "the past three years", "last night", "that day", "the following month".
 *
 * Several units are a length of time that ends or begins now: "the past three years" is no one stretch of the calendar.
 */
export const relativeUnit: TimeRule = {
  name: "relative-unit",
  opens: kinds.deictic | kinds.anaphoric | kinds.article | kinds.other,
  read: (line, index) => {
    const article = wordAt(line, index) === "the";
    const start = article ? index + 1 : index;
    const lead = readLead(line, start, article);
    if (lead === null) return null;
    const meaning = meaningAt(line, lead.end);
    if (meaning.unit !== null && meaning.count > 1) return readFortnight(lead, meaning);
    if (meaning.unit !== null && isKind(line, lead.end, kinds.unit))
      return readUnit(line, lead, meaning.unit, meaning.plural, article);
    if (meaning.dayPart !== null && !meaning.plural) return readDayPart(line, lead);
    const name = isNameAfter(line, lead.end) ? readName(line, lead.end) : null;
    if (name !== null) {
      if (
        lead.word === "that" ||
        (isKind(line, lead.end, kinds.weekday) && !isTimeHere(line, lead.end)) ||
        isDecline(line, lead.end)
      )
        return null;
      if (isKind(line, lead.end, kinds.month) && readDayOfMonth(line, name.end) !== null)
        return null;
      if (name.name.grain !== "weekday" && isFinal(line, lead, name.end)) return null;
      if (article && lead.word === "last" && name.name.grain === "quarter") return null;
      const year = name.name.grain === "weekday" ? null : readYear(line, name.end);
      if (year !== null) return null;
      return {
        node: {
          op: "named",
          name: name.name,
          pick: isComing(lead, name.name) ? "coming" : lead.side,
          base: lead.base,
        },
        end: name.end,
      };
    }
    return readWorkingDay(line, lead) ?? readSeveral(line, lead);
  },
};

/** "The coming Friday" is the very next one. */
const isComing = ({ word }: Lead, { grain }: Name): boolean =>
  grain === "weekday" && (word === "coming" || word === "upcoming");

type Lead = {
  readonly side: -1 | 0 | 1;
  readonly base: Base;
  readonly end: number;
  readonly word: string;
};

/** "last", "this past", "this coming", "that same", "the very next". */
function readLead(line: Line, index: number, article: boolean): Lead | null {
  const word = wordAt(line, index);
  const next = wordAt(line, index + 1);
  if (word === "this" && /^(?:past|coming|same|last)$/.test(next)) {
    const side = next === "same" ? 0 : next === "coming" ? 1 : -1;
    return { side, base: "now", end: index + 2, word: next };
  }
  if (word === "that" && (next === "same" || next === "very")) {
    return { side: 0, base: "reference", end: index + 2, word: "same" };
  }
  const { side } = meaningAt(line, index);
  const sign = side < 0 ? -1 : side > 0 ? 1 : 0;
  if (isKind(line, index, kinds.deictic)) {
    // "the next day" counts from the day last spoken of, "over the next year" from where the document stands.
    const isUnit = article && word === "next" && !meaningAt(line, index + 1).plural;
    const { unit, dayPart } = meaningAt(line, index + 1);
    const isDay = unit === "day" || unit === "night" || dayPart !== null;
    const isName = isNameAfter(line, index + 1);
    const base: Base =
      isUnit && isDay ? "reference" : isUnit && (unit !== null || isName) ? "story" : "now";
    return { side: sign, base, end: index + 1, word };
  }
  if (!isKind(line, index, kinds.anaphoric)) return null;
  if (word === "same" && !article) return null;
  return { side: sign, base: "reference", end: index + 1, word };
}

const isNameAfter = (line: Line, index: number): boolean =>
  isKind(line, index, kinds.weekday | kinds.season | kinds.holiday | kinds.ordinal) ||
  (isKind(line, index, kinds.month) && tokenAt(line, index).capital);

const grains: Readonly<Partial<Record<Unit, Grain>>> = {
  day: "day",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
  millennium: "millennium",
};

type Found = { readonly node: TimeNode; readonly end: number };

function readUnit(
  line: Line,
  lead: Lead,
  unit: Unit,
  plural: boolean,
  article: boolean,
): Found | null {
  const end = lead.end + 1;
  if (plural) {
    if (lead.side === 0) return null;
    return { node: { op: "duration", of: [{ amount: null, unit }], side: lead.side }, end };
  }
  if (unit === "night") return { node: nightOf(lead), end };
  const grain = grains[unit];
  if (grain === undefined) return null;
  if (isFinal(line, lead, end)) return null;
  if (unit === "day" && lead.base === "now" && lead.side <= 0) return null;
  const isRolling =
    unit !== "quarter" &&
    (lead.word === "past" || (article && lead.word === "next" && unit !== "day"));
  const rolling = isRolling ? { rolling: true } : {};
  return { node: { op: "relative", grain, offset: lead.side, base: lead.base, ...rolling }, end };
}

/** "The last week of the war", "his last year in office": not the one before the day of writing. */
function isFinal(line: Line, lead: Lead, end: number): boolean {
  const before = wordAt(line, lead.end - 2);
  return (
    lead.word === "last" &&
    ((before === "the" && wordAt(line, end) === "of") ||
      /^(?:'s|my|your|his|her|its|our|their)$/.test(before))
  );
}

/** "The next fortnight": two weeks from now on, and none of the calendar. */
function readFortnight(lead: Lead, { unit, count, plural }: Meaning): Found | null {
  if (unit === null || plural || lead.side === 0 || lead.base === "reference") return null;
  const of = [{ amount: count, unit }];
  return { node: { op: "duration", of, side: lead.side }, end: lead.end + 1 };
}

/** "Last night" is yesterday's, "this night" and "that night" the day's own. */
const nightOf = (lead: Lead): TimeNode => ({
  op: "day-part",
  part: "NI",
  on: { op: "relative", grain: "day", offset: lead.side, base: lead.base },
});

function readDayPart(line: Line, lead: Lead): Found | null {
  const { dayPart } = meaningAt(line, lead.end);
  if (
    dayPart === null ||
    (lead.side < 0 && lead.base === "now" && dayPart !== "NI" && dayPart !== "EV")
  )
    return null;
  return {
    node: {
      op: "day-part",
      part: dayPart,
      on: { op: "relative", grain: "day", offset: lead.side, base: lead.base },
    },
    end: lead.end + 1,
  };
}

/** "the next working day", "next weekday", "the last business day". */
function readWorkingDay(line: Line, lead: Lead): Found | null {
  const isOne = wordAt(line, lead.end) === "weekday";
  const isTwo = isWorking(line, lead.end) && !meaningAt(line, lead.end + 1).plural;
  if (lead.side === 0 || (!isOne && !isTwo)) return null;
  const end = isOne ? lead.end + 1 : lead.end + 2;
  if (wordAt(line, end) === "of") return null;
  const by = [{ amount: 1, unit: "day", working: true }] as const;
  return {
    node: { op: "shift", by, sign: lead.side, from: lead.base === "story" ? "now" : lead.base },
    end,
  };
}

const beforeVerb = new Set(wordsBeforeVerb);

/** "past three years", "next few days", "last 18 months", "previous two quarters". */
function readSeveral(line: Line, lead: Lead): Found | null {
  // "It will last two weeks": a verb.
  const isVerb = lead.word === "last" && beforeVerb.has(wordAt(line, lead.end - 2));
  if (lead.side === 0 || isVerb) return null;
  const count = readCount(line, lead.end);
  if (count === null) return null;
  const at = skipHyphen(line, count.end);
  const adjective = /^(?:full|fiscal|calendar|consecutive|trading|business|working)$/.test(
    wordAt(line, at),
  )
    ? at + 1
    : at;
  const { unit, count: times } = meaningAt(line, adjective);
  if (unit === null || !isKind(line, adjective, kinds.unit)) return null;
  const amount = count.amount === null ? null : count.amount * times;
  const { measures, end } = readFurther(line, adjective + 1, {
    amount,
    unit,
    ...(isWorking(line, at) ? { working: true } : {}),
  });
  // "The last two years of his life" end with it, not now.
  const side = wordAt(line, end) === "of" && lead.word === "last" ? 0 : lead.side;
  const node: TimeNode = { op: "duration", of: measures, side };
  return { node: count.mod === null ? node : { op: "modified", mod: count.mod, of: node }, end };
}
