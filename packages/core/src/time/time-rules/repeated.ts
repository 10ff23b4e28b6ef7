import { describeName } from "../describe-node.ts";
import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { readCount } from "../phrases/read-count.ts";
import { readName } from "../phrases/read-name.ts";
import { holidays } from "../english/holiday-words.ts";
import { periodicPrefixes } from "../english/unit-words.ts";
import { writeMeasures } from "../write-measures.ts";
import { writeName } from "../write-name.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * What comes back: "every Monday", "each year", "daily", "bi-monthly", "per year", "per annum", "twice a year",
 * "£3 million a year", "on Mondays", "on weekdays".
 */
export const repeated: TimeRule = {
  name: "repeated",
  opens:
    kinds.every |
    kinds.periodic |
    kinds.weekday |
    kinds.other |
    kinds.article |
    kinds.unit |
    kinds.dayPart,
  read: (line, index) =>
    readEvery(line, index) ??
    readPeriodic(line, index) ??
    readPrefixed(line, index) ??
    readPlural(line, index) ??
    readTimes(line, index) ??
    readRate(line, index),
};

const tails = /^(?:at|in|on|and|but|for|from|now|since|because|until)$/;

type Found = { readonly node: TimeNode; readonly end: number };

const repeat = (value: string, says: string, end: number): Found => ({
  node: { op: "repeat", value, says },
  end,
});

function readEvery(line: Line, index: number): Found | null {
  const word = wordAt(line, index);
  if (!isKind(line, index, kinds.every)) return null;
  const at = /^(?:single|other|second|third|few)$/.test(wordAt(line, index + 1))
    ? index + 2
    : index + 1;
  const times =
    wordAt(line, index + 1) === "other" || wordAt(line, index + 1) === "second"
      ? 2
      : wordAt(line, index + 1) === "third"
        ? 3
        : 1;
  const { unit, count, plural, dayPart } = meaningAt(line, at);
  if (word === "any") return null;
  if (unit !== null && isKind(line, at, kinds.unit) && !plural) {
    if (unit === "weekend") return repeat("XXXX-WXX-WE", "every weekend", at + 1);
    const often = times === 1 ? `once in each ${unit}` : `once in ${times} ${unit}s`;
    return repeat(writeMeasures([{ amount: count * times, unit }]), often, at + 1);
  }
  if (dayPart !== null && !plural && word !== "per")
    return repeat(`XXXX-XX-XXT${dayPart}`, "every day", at + 1);
  if (word === "per")
    return wordAt(line, at) === "annum" ? repeat("P1Y", "once in each year", at + 1) : null;
  const name = readName(line, at);
  if (name !== null) {
    const value = writeName(name.name);
    const part = meaningAt(line, name.end).dayPart;
    if (name.name.grain === "holiday")
      return repeat(yearlyDay(name.name.holiday), `every ${name.name.holiday}`, name.end);
    return repeat(
      part === null ? value : `${value}T${part}`,
      `every ${describeName(name.name)}`,
      part === null ? name.end : name.end + 1,
    );
  }
  const several = readCount(line, at);
  if (several === null || several.amount === null) return null;
  const measure = meaningAt(line, several.end);
  if (measure.unit === null || !measure.plural) return null;
  return repeat(
    writeMeasures([{ amount: several.amount, unit: measure.unit }]),
    `once in ${several.amount} ${measure.unit}s`,
    several.end + 1,
  );
}

/** A holiday on the same day of each year by its day, one that moves once a year. */
function yearlyDay(holiday: string): string {
  const date = Object.hasOwn(holidays, holiday) ? holidays[holiday] : undefined;
  if (date === undefined || !("fixed" in date)) return "P1Y";
  const [month, day] = date.fixed;
  return writeName({ grain: "day", month, day, weekday: null });
}

function readPeriodic(line: Line, index: number): Found | null {
  // "the same queue everyday", but not "everyday life"
  if (wordAt(line, index) === "everyday")
    return tokenAt(line, index + 1).kind === "word" && !tails.test(wordAt(line, index + 1))
      ? null
      : repeat("P1D", "once per day", index + 1);
  const { unit, count } = meaningAt(line, index);
  if (!isKind(line, index, kinds.periodic) || unit === null) return null;
  // Newspapers: "the Daily Mail"; "annual" alone is mostly a kind of report, not a time.
  const next = tokenAt(line, index + 1);
  if (next.capital && next.kind === "word") return null;
  const word = wordAt(line, index);
  if (word === "annual") return null;
  if (word === "nightly" || (word === "quarterly" && !isAdverb(line, index))) return null;
  // "Bi-weekly" is read from its first half on.
  if (Object.hasOwn(periodicPrefixes, wordAt(line, index - 2)) && wordAt(line, index - 1) === "-")
    return null;
  return repeat(writeMeasures([{ amount: count, unit }]), `once in each ${unit}`, index + 1);
}

/** "bi-monthly", "half-yearly". */
function readPrefixed(line: Line, index: number): Found | null {
  const word = wordAt(line, index);
  const times = Object.hasOwn(periodicPrefixes, word) ? periodicPrefixes[word] : undefined;
  const at = skipHyphen(line, index + 1);
  const { unit } = meaningAt(line, at);
  if (times === undefined || at === index + 1 || unit === null || !isKind(line, at, kinds.periodic))
    return null;
  // "Bi-annual" is mostly twice a year; every other year is biennial.
  const [amount, whole] = unit === "year" ? ([6, "month"] as const) : [times, unit];
  if (!Number.isInteger(amount) || (wordAt(line, at) === "yearly" && times > 1)) return null;
  return repeat(
    writeMeasures([{ amount, unit: whole }]),
    `once in each ${amount} ${whole}s`,
    at + 1,
  );
}

/** "paid quarterly", "reports quarterly and in full", but no "quarterly report" and no "its latest quarterly". */
const isAdverb = (line: Line, index: number): boolean => {
  const next = tokenAt(line, index + 1);
  const isLast = next.kind === "break" || /^[.,;:?!)]$/.test(next.text) || tails.test(next.text);
  return (
    isLast &&
    /(?:ed|ing|paid|met|set|due|and|or|meets?|reports|pays|pay)$/.test(wordAt(line, index - 1))
  );
};

/** "Mondays", "Tuesday nights", "weekends". */
function readPlural(line: Line, index: number): Found | null {
  const { weekday, plural } = meaningAt(line, index);
  if (weekday > 0) {
    if (plural) return repeat(`XXXX-WXX-${weekday}`, "every week", index + 1);
    const part = meaningAt(line, index + 1);
    if (part.dayPart === null || !part.plural) return null;
    return repeat(`XXXX-WXX-${weekday}T${part.dayPart}`, "every week", index + 2);
  }
  const word = wordAt(line, index);
  if (word === "weekdays" && /^(?:on|during)$/.test(wordAt(line, index - 1)))
    return repeat("XXXX-WXX-WD", "every Monday to Friday", index + 1);
  return word === "weekends" ? repeat("XXXX-WXX-WE", "every week", index + 1) : null;
}

/** "twice a year", "once a week", "three times a day". */
function readTimes(line: Line, index: number): Found | null {
  const word = wordAt(line, index);
  if (word !== "once" && word !== "twice") return null;
  const at = index + 1;
  if (!/^(?:a|an|each|every|per)$/.test(wordAt(line, at))) return null;
  const { unit, count, plural } = meaningAt(line, at + 1);
  if (unit === null || plural || !isKind(line, at + 1, kinds.unit)) return null;
  return repeat(writeMeasures([{ amount: count, unit }]), `${word} in each ${unit}`, at + 2);
}

/** "£3 million a year", "80 cents a day", "5% an hour": a rate, not a length. */
function readRate(line: Line, index: number): Found | null {
  const word = wordAt(line, index);
  if (word !== "a" && word !== "an") return null;
  const { unit, count, plural } = meaningAt(line, index + 1);
  if (unit === null || plural || !isKind(line, index + 1, kinds.unit) || unit === "second")
    return null;
  const before = tokenAt(line, index - 1);
  const counts =
    before.kind === "number" ||
    before.text === "%" ||
    /^(?:percent|cent|cents|times|dollars|pounds|million|billion|thousand|hundred|hours|days|barrels|tons|tonnes|miles|shares|francs|yen|marks|euros)$/.test(
      before.text,
    );
  const next = wordAt(line, skipHyphen(line, index + 2));
  if (!counts || /^(?:ago|earlier|later|before|after)$/.test(next)) return null;
  return repeat(writeMeasures([{ amount: count, unit }]), `in each ${unit}`, index + 2);
}
