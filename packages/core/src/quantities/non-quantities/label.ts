import { textOf } from "../../text/tokens.ts";
import { labelWords, placeSigns } from "../english/non-quantities.ts";
import { thingStops } from "../english/things.ts";
import {
  tokenBefore,
  tokenBehind,
  firstNumber,
  type Candidate,
  type NonQuantity,
} from "../non-quantity.ts";
import { isThirdPerson } from "../verbs.ts";
import { isHedged } from "../read-hedges.ts";

const labels = new Set(labelWords);
const places = new Set(placeSigns);
const joints = new Set([",", "and", "or", "to", "-", "–"]);
const stops = new Set(thingStops);

/** Tokens back to the label of a list: five numbers. */
const farthestLabel = 10;

/** "Article 50", "page 3", "Channel 4 viewers", "No. 10", "Apollo 11". */
export const label: NonQuantity = {
  name: "label",
  holds: (candidate) => {
    const { figure, passage, thing } = candidate;
    const token = firstNumber(candidate);
    if (token?.kind === "word") return isNumberedInWords(candidate);
    if (token?.kind !== "number" || token.text.includes(",") || figure.scale > 1) return false;
    // "10 Downing Street"
    if (thing === null && tokenBehind(candidate)?.capital === true) return true;
    const dotted = tokenBefore(candidate)?.text === ".";
    const left = tokenBefore(candidate, dotted ? 2 : 1);
    if (isListed(candidate)) return true;
    if (left?.kind !== "word" || isHedged(passage.tokens, figure.first)) return false;
    const capitals = passage.text.slice(left.start, left.end);
    // "Portland, OR 97201 United States"
    if (/^[A-Z]{2}$/.test(capitals) && /^\d{5}$/.test(token.text)) return true;
    if (isLabel(left.text)) {
      return left.capital || thing === null;
    }
    if (dotted || !left.capital || stops.has(left.text)) return false;
    // "UKSC 41"
    if (thing === null && /^[A-Z]{2,}$/.test(capitals)) return true;
    const earlier = tokenBefore(candidate, 2);
    // "in Kerala 300 families"
    if (thing !== null && places.has(textOf(earlier))) return false;
    const opens = earlier === undefined || earlier.kind !== "word";
    // "Windows 10 and its rivals" is a name at the start of a sentence too, while "Recently 10 came" counts.
    if (opens && (thing !== null || left.text.endsWith("ly"))) return false;
    if (opens && tokenBehind(candidate)?.kind !== "word") return false;
    return token.value < 1000;
  },
};

/** "in phase two", "Stage five signals a pandemic", but not "No five councils". */
function isNumberedInWords(candidate: Candidate): boolean {
  const left = tokenBefore(candidate);
  if (left === undefined || left.text === "no" || !labels.has(left.text)) return false;
  return candidate.thing === null || (left.capital && isThirdPerson(candidate.thing.head));
}

/** "sections 3 and 4", "pages 12, 13 or 17": the label stands before the first of them. */
function isListed({ passage: { tokens }, figure }: Candidate): boolean {
  for (let place = figure.first - 1; place > figure.first - farthestLabel; place -= 2) {
    if (!joints.has(textOf(tokens[place]))) return false;
    if (tokens[place - 1]?.kind !== "number") return false;
    if (isLabel(textOf(tokens[place - 2]))) return true;
  }
  return false;
}

/** In the singular or the plural. */
function isLabel(word: string): boolean {
  return labels.has(word) || labels.has(word.replace(/s$/, ""));
}
