import { touchingUnits, units } from "../english/units.ts";
import type { QuantityRule } from "../quantity-rule.ts";
import { readThingOf } from "../read-thing.ts";
import { phraseAfter, skipHyphen, toPhrases, touches } from "../words.ts";

/** Units are looked up token by token, so "km/h" is three of them. */
const names = toPhrases(
  units.flatMap(([name, ...written]) =>
    written.map((way) => [way.replace("/", " / ").replace(/^°(.)/, "° $1"), name] as const),
  ),
);
const touching = new Set(touchingUnits);

/** Lengths, areas, weights, volumes, power, speed, temperature: “24,000 square miles”, “5km”, “a 5-mile walk”. */
export const measure: QuantityRule = {
  name: "measure",
  read(passage, _at, figure) {
    if (figure === null) return null;
    const { tokens } = passage;
    const place = skipHyphen(tokens, figure.next);
    const unit = phraseAfter(tokens, place, names);
    if (unit === null) return null;
    const word = tokens[place];
    if (unit.next === place + 1 && touching.has(word?.text ?? "") && !touches(word)) return null;
    // "on their own two feet"
    if (tokens[figure.first - 1]?.text === "own") return null;
    const thing = readThingOf(passage, unit.next);
    return {
      first: figure.first,
      next: unit.next,
      after: thing?.next ?? unit.next,
      min: figure.min,
      max: figure.max,
      kind: "measure",
      unit: unit.value,
      of: thing?.words ?? null,
    };
  },
};
