import { amountOf, type QuantityRule } from "../quantity-rule.ts";
import { readThingOf } from "../read-thing.ts";
import { phraseAfter, skipHyphen, toPhrases } from "../words.ts";

const percentWords = toPhrases<true>([
  ["%", true],
  ["percent", true],
  ["per cent", true],
  ["per - cent", true],
  ["pc", true],
  ["pct", true],
]);

/** Per cent in every spelling: “86 per cent of refugees”, “5-1/2 percent”, “2–3%”. */
export const percent: QuantityRule = {
  name: "percent",
  read(passage, _at, figure) {
    if (figure === null) return null;
    const unit = phraseAfter(passage.tokens, skipHyphen(passage.tokens, figure.next), percentWords);
    if (unit === null) return null;
    const thing = readThingOf(passage, unit.next);
    return {
      first: figure.first,
      next: unit.next,
      after: thing?.next ?? unit.next,
      ...amountOf(figure),
      kind: "percent",
      unit: null,
      of: thing?.words ?? null,
    };
  },
};
