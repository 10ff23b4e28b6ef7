import { textOf } from "../../text/tokens.ts";
import { compoundThings, opposedThings, strengthWords } from "../english/compound-things.ts";
import { timeNouns } from "../english/periods.ts";
import { subjectVerbs, thingStops } from "../english/things.ts";
import { nonQuantities } from "../non-quantities.ts";
import type { Token } from "../../text/tokens.ts";
import {
  amountOf,
  type Figure,
  type Passage,
  type QuantityRule,
  type Reading,
} from "../quantity-rule.ts";
import { pluralise } from "../pluralise.ts";
import { isHedged } from "../read-hedges.ts";
import { readThing, type Thing } from "../read-thing.ts";
import { isDash, touches } from "../words.ts";

const clauseStarts = new Set([",", ";", ":", "and", "but", "while"]);
const suspended = new Set(["and", "or", "to"]);
const subjects = new Set(subjectVerbs);
const timeWords = new Set(timeNouns);
const compounds = new Set(compoundThings);
const strong = new Set(strengthWords);
const opposed = new Set(opposedThings);
const stops = new Set(thingStops);

/**
 * Things counted: “480 unaccompanied children”, “twenty thousand refugee places”, “a mere 200 have come”.
 *
 * The last rule: what no unit claims and no `NonQuantity` refuses. A figure without a plural noun after it is kept with
 * nothing counted where it can be nothing else.
 */
export const count: QuantityRule = {
  name: "count",
  read(passage, _at, figure) {
    if (figure === null || figure.max < 0) return null;
    const { tokens } = passage;
    const behind = tokens[figure.next];
    if (isDash(behind) && touches(behind) && touches(tokens[figure.next + 1])) {
      return readCompound(passage, figure);
    }
    // "16- and 17-year-olds"
    if (isDash(behind) && touches(behind) && suspended.has(textOf(tokens[figure.next + 1]))) {
      return null;
    }
    const thing = readThing(passage, figure.next) ?? readOpposed(passage, figure);
    if (thing !== null && timeWords.has(thing.head)) return null;
    if (isTimeNext(passage, figure, thing)) return null;
    // "about three times a century"
    if (behind?.text === "times" || behind?.text === "occasions") return null;
    const refused = nonQuantities.some((kind) => kind.holds({ passage, figure, thing }));
    if (refused) return null;
    const doubtful = !isCount(passage, figure, thing);
    if (doubtful && !isMoved(passage, figure)) return null;
    return {
      ...toCount(figure, figure.next, thing?.next ?? figure.next, thing?.words ?? null),
      ...(doubtful ? { doubtful } : {}),
    };
  },
};

function toCount(figure: Figure, next: number, after: number, of: string | null): Reading {
  return { first: figure.first, next, after, ...amountOf(figure), kind: "count", unit: null, of };
}

/** "a 500-bed hospital", "a 30-strong committee"; a 10-member panel and a five-year plan are only named so. */
function readCompound(passage: Passage, figure: Figure): Reading | null {
  const { tokens } = passage;
  const word = textOf(tokens[figure.next + 1]);
  if (word === "plus" || word === "odd") {
    const thing = readThing(passage, figure.next + 2);
    return toCount(figure, figure.next, thing?.next ?? figure.next + 2, thing?.words ?? null);
  }
  if (strong.has(word)) return toCount(figure, figure.next, figure.next, null);
  if (!compounds.has(word) || figure.min < 2) return null;
  return toCount(figure, figure.next, figure.next + 2, pluralise(word));
}

/** "12 votes to 5": the second number counts what the first does. */
function readOpposed({ tokens }: Passage, { first, next, written, range }: Figure): Thing | null {
  if (range !== "none" || tokens[first - 1]?.text !== "to") return null;
  const word = textOf(tokens[first - 2]);
  const over = tokens[first - 3];
  const counted = over?.kind === "number" || (written === "words" && over?.kind === "word");
  return opposed.has(word) && counted ? { words: word, head: word, next } : null;
}

/** "7 opposed it, 31 stayed away": what they did follows, and the clause starts with them. */
function isSubject(tokens: readonly Token[], { first, next, written }: Figure): boolean {
  if (written === "words" || tokens[first - 1]?.kind === "number") return false;
  const before = textOf(tokens[first - 1]);
  if (!clauseStarts.has(before)) return false;
  const word = tokens[next];
  if (word?.kind !== "word" || !word.spaced) return false;
  return subjects.has(word.text) || (word.text.length > 4 && word.text.endsWith("ed"));
}

/** "five long years", "two or three more weeks", "10 working days". */
function isTimeNext({ tokens }: Passage, figure: Figure, thing: Thing | null): boolean {
  const end = Math.min(figure.next + 3, thing?.next ?? Number.POSITIVE_INFINITY);
  for (let place = figure.next; place < end; place++) {
    const token = tokens[place];
    if (token?.kind !== "word" && token?.text !== "-") return false;
    if (timeWords.has(token.text)) return true;
    if (stops.has(token.text)) return false;
  }
  return false;
}

function isCount({ tokens }: Passage, figure: Figure, thing: Thing | null): boolean {
  const hedged = isHedged(tokens, figure.first);
  const isOne = figure.min === 1 && figure.max === 1;
  if (isOne && figure.written === "words") return false;
  if (figure.min === 0 && figure.max === 0) return isZero(textOf(tokens[figure.first - 1]));
  if (thing !== null) return true;
  if (figure.range === "dash") return false;
  if (figure.vague || isSubject(tokens, figure)) return true;
  // "the two", "these three", "five of them": too vague to compare with anything.
  if (figure.written === "words") return figure.min >= 20 || hedged;
  return hedged || figure.min >= 10;
}

/** "from 5 to …": the figure after it says of what. */
function isMoved({ tokens }: Passage, figure: Figure): boolean {
  return tokens[figure.first - 1]?.text === "from" && tokens[figure.next]?.text === "to";
}

/** "up from zero", "fell to 0": a figure and not a name (zero tolerance, net zero). */
function isZero(before: string): boolean {
  return before === "from" || before === "to" || before === "at";
}
