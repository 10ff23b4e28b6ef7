import { textOf } from "../../text/tokens.ts";
import { isDash } from "../words.ts";
import { tokenBefore, tokenBehind, firstNumber, type NonQuantity } from "../non-quantity.ts";

/** Figures in a row without a unit: phone numbers, tables, scores. */
export const row: NonQuantity = {
  name: "row",
  holds: (candidate) => {
    const left = tokenBefore(candidate);
    const right = tokenBehind(candidate);
    // "2011 - 12 onwards"
    if (isDash(left) && tokenBefore(candidate, 2)?.kind === "number") return true;
    if (left?.kind === "number" || right?.kind === "number") return true;
    const written = textOf(firstNumber(candidate));
    return /^0\d/.test(written) || left?.text === "+";
  },
};
