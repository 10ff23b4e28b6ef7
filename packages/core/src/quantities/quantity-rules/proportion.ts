import { textOf } from "../../text/tokens.ts";
import type { Token } from "../../text/tokens.ts";
import { ratioCues } from "../english/ratios.ts";
import { exactly, type QuantityRule } from "../quantity-rule.ts";
import { readNumeral } from "../read-numeral.ts";
import { skipHyphen, touches } from "../words.ts";

const cues = new Set(ratioCues);

/** How far before "3:1" the word may stand that says that it is a ratio. */
const cueReach = 6;

/** One amount for another: “a ratio of 3:1”, “outnumber them by four to one”; elsewhere 3:1 is a verse or a result. */
export const proportion: QuantityRule = {
  name: "proportion",
  read({ tokens }, at) {
    const over = readNumeral(tokens, at);
    if (over === null || over.value <= 0 || !hasCue(tokens, at)) return null;
    const joint = tokens[over.next];
    const colon = joint?.text === ":" && touches(joint) && touches(tokens[over.next + 1]);
    const dashed = joint?.text === "-" && tokens[over.next + 1]?.text === "to";
    if (!colon && !dashed && joint?.text !== "to") return null;
    const second = over.next + (dashed ? 2 : 1);
    const under = readNumeral(tokens, skipHyphen(tokens, second));
    if (under === null || under.value <= 0 || (!colon && under.value !== 1)) return null;
    const value = over.value / under.value;
    if (!Number.isFinite(value)) return null;
    const { next } = under;
    return { first: at, next, after: next, ...exactly(value), kind: "ratio", unit: null, of: null };
  },
};

function hasCue(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= cueReach; back++) {
    if (cues.has(textOf(tokens[at - back]))) return true;
  }
  return false;
}
