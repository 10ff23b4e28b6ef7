import type { Token } from "../../text/tokens.ts";
import { nameEndings } from "../english/non-quantities.ts";
import { tokenBefore, tokenBehind, type NonQuantity } from "../non-quantity.ts";
import { isDash, touches } from "../words.ts";

const endings = new Set(nameEndings);

/** Part of something longer: 3.4.2016, 10:30, +44 20 7946, 9/11, COVID-19, F-16, #5, B2. */
export const joined: NonQuantity = {
  name: "joined",
  holds: (candidate) => {
    const left = tokenBefore(candidate);
    const right = tokenBehind(candidate);
    if (
      touches(candidate.passage.tokens[candidate.figure.first]) &&
      left !== undefined &&
      isJoint(left)
    )
      return true;
    if (touches(right) && isJoint(right) && touches(tokenBehind(candidate, 1))) {
      return right.text !== "," || tokenBehind(candidate, 1)?.kind === "number";
    }
    return touches(right) && right.kind === "word" && endings.has(right.text);
  },
};

function isJoint(token: Token): boolean {
  if (token.kind === "word" || token.kind === "number") return true;
  return /^[.:/\\_@#&+,=~^*<>-]$/.test(token.text) || isDash(token);
}
