import { ordinalWords } from "../../text/english/number-words.ts";
import type { Token } from "../../text/tokens.ts";
import { monthWords } from "../english/non-quantities.ts";
import { tokenBefore, tokenBehind, type Candidate, type NonQuantity } from "../non-quantity.ts";
import { isDash } from "../words.ts";

const months = new Set(monthWords);
const ordinals = new Set(Object.keys(ordinalWords));

/** "17 October", "October 17", "17th", "twenty-first", "May 5". */
export const date: NonQuantity = {
  name: "date",
  holds: (candidate) => {
    const left = tokenBefore(candidate);
    const right = tokenBehind(candidate);
    // "Oct. 11"
    const month = left?.text === "." || left?.text === "," ? tokenBefore(candidate, 2) : left;
    if (isMonth(month)) return true;
    if (isDayRange(candidate)) return true;
    const place = right?.text === "-" ? tokenBehind(candidate, 1) : right;
    if (place === undefined) return false;
    if (isMonth(place)) return true;
    return candidate.figure.written === "words" && ordinals.has(place.text);
  },
};

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && months.has(token.text);
const isJoin = (token: Token | undefined): boolean =>
  token?.text === "to" || token?.text === "and" || isDash(token);

/** "Sept. 19 to 22" and "from 17 to 19 October": the month stands beside the other day. */
function isDayRange(candidate: Candidate): boolean {
  if (isJoin(tokenBefore(candidate)) && tokenBefore(candidate, 2)?.kind === "number") {
    if (isMonth(tokenBefore(candidate, 3)) || isMonth(tokenBefore(candidate, 4))) return true;
  }
  return (
    isJoin(tokenBehind(candidate)) &&
    tokenBehind(candidate, 1)?.kind === "number" &&
    isMonth(tokenBehind(candidate, 2))
  );
}
