import { labelWords } from "../english/non-quantities.ts";
import { thingStops } from "../english/things.ts";
import { tokenBefore, tokenBehind, firstNumber, type NonQuantity } from "../non-quantity.ts";
import { isHedged } from "../read-hedges.ts";

const labels = new Set(labelWords);
const stops = new Set(thingStops);

/** "Article 50", "page 3", "Channel 4 viewers", "No. 10", "Apollo 11". */
export const label: NonQuantity = {
  name: "label",
  holds: (candidate) => {
    const { figure, passage, thing } = candidate;
    const token = firstNumber(candidate);
    if (token?.kind !== "number" || token.text.includes(",")) return false;
    // "10 Downing Street"
    if (thing === null && tokenBehind(candidate)?.capital === true) return true;
    const dotted = tokenBefore(candidate)?.text === ".";
    const left = tokenBefore(candidate, dotted ? 2 : 1);
    if (left?.kind !== "word" || isHedged(passage.tokens, figure.first)) return false;
    if (labels.has(left.text)) return left.capital || thing === null;
    if (dotted || !left.capital || stops.has(left.text)) return false;
    const earlier = tokenBefore(candidate, 2);
    const opens = earlier === undefined || earlier.kind !== "word";
    return !opens && token.value < 1000;
  },
};
