import { timeNouns } from "../english/periods.ts";
import { thingStops } from "../english/things.ts";
import { nonQuantities } from "../non-quantities.ts";
import type { Figure, Passage, QuantityRule } from "../quantity-rule.ts";
import { isHedged } from "../read-hedges.ts";
import { readThing, type Thing } from "../read-thing.ts";
import { isDash, touches } from "../words.ts";

const timeWords = new Set(timeNouns);
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
    // "a 10-member panel", "five-year plan", "24-hour": the figure belongs to the compound.
    if (isDash(behind) && touches(behind) && touches(tokens[figure.next + 1])) return null;
    const thing = readThing(passage, figure.next);
    if (thing !== null && timeWords.has(thing.head)) return null;
    if (isTimeNext(passage, figure)) return null;
    const refused = nonQuantities.some((kind) => kind.holds({ passage, figure, thing }));
    if (refused) return null;
    const doubtful = !isCount(passage, figure, thing);
    if (doubtful && !isMoved(passage, figure)) return null;
    return {
      ...(doubtful ? { doubtful } : {}),
      first: figure.first,
      next: figure.next,
      after: thing?.next ?? figure.next,
      min: figure.min,
      max: figure.max,
      kind: "count",
      unit: null,
      of: thing?.words ?? null,
    };
  },
};

/** "five long years", "two or three more weeks", "10 working days". */
function isTimeNext({ tokens }: Passage, figure: Figure): boolean {
  for (let place = figure.next; place < figure.next + 3; place++) {
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
  if (figure.min === 0 && figure.max === 0) return isZero(tokens[figure.first - 1]?.text ?? "");
  if (thing !== null) return true;
  if (figure.range === "dash") return false;
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
