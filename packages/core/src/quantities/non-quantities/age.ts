import { textOf } from "../../text/tokens.ts";
import { ageSignWords, ageWords, copulaWords, personWords } from "../english/non-quantities.ts";
import { tokenBefore, tokenBehind, type Candidate, type NonQuantity } from "../non-quantity.ts";

const ages = new Set(ageWords);
const copulas = new Set(copulaWords);
const ageSigns = new Set(ageSignWords);
const persons = new Set(personWords);

const reaching = /^reach(?:es|ed|ing)?$/;

/** "aged over 65", "a boy of 17", "people under 30", "Omar, 17, was", "she is 63", "by the time they are 30". */
export const age: NonQuantity = {
  name: "age",
  holds: (candidate) => {
    for (let back = 1; back <= 5; back++) {
      if (ages.has(textOf(tokenBefore(candidate, back)))) return true;
    }
    const { figure, thing } = candidate;
    if (thing !== null || figure.max >= 120) return false;
    const left = textOf(tokenBefore(candidate));
    if (copulas.has(left)) return tokenBefore(candidate, 2)?.text !== "there";
    if (left === "at") return true;
    if (reaching.test(left) && hasPerson(candidate)) return true;
    if (ageSigns.has(left) && persons.has(textOf(tokenBefore(candidate, 2)))) return true;
    const named = left === "," && tokenBefore(candidate, 2)?.kind === "word";
    return named && tokenBehind(candidate)?.kind !== "word";
  },
};

/** "until people reach 65", "when she reaches 80". */
function hasPerson(candidate: Candidate): boolean {
  const who = textOf(tokenBefore(candidate, 2));
  return persons.has(who) || ["i", "you", "he", "she", "they", "who"].includes(who);
}
