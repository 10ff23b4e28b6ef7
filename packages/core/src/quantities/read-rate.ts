import { textOf } from "../text/tokens.ts";
import type { Token } from "../text/tokens.ts";
import {
  periodUnits,
  rateAdjectives,
  rateAdverbs,
  rateWords,
  runFillers,
  runWords,
} from "./english/periods.ts";
import { thingStops } from "./english/things.ts";
import { readNumeral } from "./read-numeral.ts";
import { skipHyphen, toTable, touches } from "./words.ts";

/** ISO 8601 durations: the period of a rate, and how long it runs. */
export type Rate = { readonly per: string | null; readonly over: string | null };

const units = toTable(periodUnits);
const adverbs = toTable(rateAdverbs);
const adjectives = toTable(rateAdjectives);
const each = new Set(rateWords);
const runs = new Set(runWords);
const fillers = new Set(runFillers);
const stops = new Set(thingStops);

/** Words between a figure and the time it runs for: "£2 billion on schools over five years". */
const farthestRun = 4;

/**
 * Reads "per year", "a week", "annually", and "for two years", "over the next five years", after a figure.
 *
 * "in five years" may be a date and "within five years" a deadline: neither spreads the figure.
 */
export function readRate(tokens: readonly Token[], first: number, at: number): Rate {
  const rate = readPer(tokens, at);
  const per = rate?.per ?? readAdjective(tokens, first);
  const over = readRun(tokens, rate?.next ?? at) ?? readLength(tokens, first, at);
  return { per, over };
}

/** "an annual £5 million", "an annual budget of £5 million". */
function readAdjective(tokens: readonly Token[], first: number): string | null {
  const far = tokens[first - 1]?.text === "of" ? first - 3 : first - 1;
  return adjectives.get(textOf(tokens[far])) ?? null;
}

/** "a three-year £12 million programme", "£12 million, two-year funding". */
function readLength(tokens: readonly Token[], first: number, at: number): string | null {
  const comma = tokens[first - 1]?.text === "," ? 1 : 0;
  const before = first - comma;
  const isUnit = tokens[before - 2]?.text === "-" && touches(tokens[before - 1]);
  const opening = isUnit ? readDuration(tokens, before - 3) : null;
  if (opening !== null) return opening;
  const place = tokens[at]?.text === "," ? at + 1 : at;
  const numeral = readNumeral(tokens, place);
  const dashed = numeral !== null && tokens[numeral.next]?.text === "-";
  return dashed && touches(tokens[numeral.next]) ? readDuration(tokens, place) : null;
}

function readPer(
  tokens: readonly Token[],
  at: number,
): { readonly per: string; readonly next: number } | null {
  const adverb = adverbs.get(textOf(tokens[at]));
  if (adverb !== undefined) return { per: adverb, next: at + 1 };
  const word = skipHyphen(tokens, at);
  if (!each.has(textOf(tokens[word]))) return null;
  const place = skipHyphen(tokens, word + 1);
  const unit = units.get(textOf(tokens[place]));
  return unit === undefined ? null : { per: `P${unit}`, next: place + 1 };
}

function readRun(tokens: readonly Token[], at: number): string | null {
  for (let place = at; place <= at + farthestRun; place++) {
    const word = tokens[place];
    if (word?.kind !== "word") return null;
    if (runs.has(word.text)) {
      const duration = readDuration(tokens, place + 1);
      if (duration !== null) return duration;
    }
    if (place > at && stops.has(word.text) && !fillers.has(word.text)) return null;
  }
  return null;
}

function readDuration(tokens: readonly Token[], at: number): string | null {
  let place = at;
  while (place < at + 4 && fillers.has(textOf(tokens[place]))) place++;
  const numeral = readNumeral(tokens, place);
  if (numeral === null || !Number.isInteger(numeral.value)) return null;
  const unit = units.get(textOf(tokens[skipHyphen(tokens, numeral.next)]));
  return unit === undefined ? null : multiply(unit, numeral.value);
}

/** `2W` three times is `P6W`. */
function multiply(unit: string, times: number): string {
  const clock = unit.startsWith("T") ? "T" : "";
  const count = Number.parseInt(unit.slice(clock.length), 10) * times;
  return `P${clock}${count}${unit.at(-1) ?? ""}`;
}
