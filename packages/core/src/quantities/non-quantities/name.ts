import { textOf } from "../../text/tokens.ts";
import { tokenBefore, tokenBehind, firstNumber, type NonQuantity } from "../non-quantity.ts";
import { touches } from "../words.ts";

const articles = new Set(["a", "an", "the"]);

/** A serial number, or the name of a thing: "401(k)", "672426240989", "the 757", "a 911 caller". */
export const name: NonQuantity = {
  name: "name",
  holds: (candidate) => {
    const token = firstNumber(candidate);
    if (token?.kind !== "number") return false;
    if (token.text.length > 9 && !/[.,]/.test(token.text)) return true;
    const right = tokenBehind(candidate);
    if (touches(right) && right.text === "(") return true;
    const bare = candidate.thing === null && !token.text.includes(",");
    return bare && articles.has(textOf(tokenBefore(candidate))) && candidate.figure.max < 1000;
  },
};
