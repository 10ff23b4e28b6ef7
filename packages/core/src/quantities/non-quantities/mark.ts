import { tokenBefore, tokenBehind, type NonQuantity } from "../non-quantity.ts";

/** A note or list mark: "[12]", "(3)", and "2." or "2)" at the start of a line or block. */
export const mark: NonQuantity = {
  name: "mark",
  holds: (candidate) => {
    if (candidate.figure.written === "words" || candidate.thing !== null) return false;
    const left = tokenBefore(candidate);
    const right = tokenBehind(candidate);
    if (
      (left?.text === "[" || left?.text === "(") &&
      (right?.text === "]" || right?.text === ")")
    ) {
      return true;
    }
    const opens = left === undefined || left.kind === "break";
    return opens && (right === undefined || right.kind !== "word");
  },
};
