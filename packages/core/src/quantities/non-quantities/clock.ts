import { textOf } from "../../text/tokens.ts";
import { clockWords } from "../english/non-quantities.ts";
import { tokenBehind, type NonQuantity } from "../non-quantity.ts";

const clocks = new Set(clockWords);

/** "9 noon", "10 a.m." */
export const clock: NonQuantity = {
  name: "clock",
  holds: (candidate) => {
    const right = textOf(tokenBehind(candidate));
    const halfDay = right === "a" || right === "p";
    if (halfDay && tokenBehind(candidate, 1)?.text === ".")
      return tokenBehind(candidate, 2)?.text === "m";
    return clocks.has(right);
  },
};
