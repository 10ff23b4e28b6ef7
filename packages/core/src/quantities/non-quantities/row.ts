import { tokenBefore, tokenBehind, firstNumber, type NonQuantity } from "../non-quantity.ts";

/** Figures in a row without a unit: phone numbers, tables, scores. */
export const row: NonQuantity = {
  name: "row",
  holds: (candidate) => {
    const left = tokenBefore(candidate);
    const right = tokenBehind(candidate);
    if (left?.kind === "number" || right?.kind === "number") return true;
    const written = firstNumber(candidate)?.text ?? "";
    return /^0\d/.test(written) || left?.text === "+";
  },
};
