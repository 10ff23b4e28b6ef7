import { textOf } from "../../text/tokens.ts";
import { yearSigns } from "../english/non-quantities.ts";
import { neverDated } from "../english/things.ts";
import { tokenBefore, firstNumber, type NonQuantity } from "../non-quantity.ts";
import { isHedged } from "../read-hedges.ts";

const beforeYears = new Set(yearSigns);
const undated = new Set(neverDated);

/** Four figures that may be a year, unless they count what is never dated. */
export const year: NonQuantity = {
  name: "year",
  holds: (candidate) => {
    const { figure, thing, passage } = candidate;
    const token = firstNumber(candidate);
    if (token?.kind !== "number" || token.text.length !== 4) return false;
    if (figure.next - figure.first > 1 && figure.range === "none") return false;
    if (token.value < 1000 || token.value > 2199) return false;
    if (figure.range !== "none" && thing === null) return true;
    if (beforeYears.has(textOf(tokenBefore(candidate)))) return true;
    if (thing !== null && undated.has(thing.head)) return false;
    return thing === null || !isHedged(passage.tokens, figure.first);
  },
};
