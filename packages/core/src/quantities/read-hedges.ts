import { textOf } from "../text/tokens.ts";
import type { Bound } from "../data.ts";
import type { Token } from "../text/tokens.ts";
import {
  approximateAfter,
  approximateBefore,
  boundsAfter,
  boundsBefore,
  upwardWords,
  transparentBefore,
} from "./english/hedges.ts";
import { phraseAfter, phraseBefore, toPhrases, touches } from "./words.ts";

export type Hedges = { readonly bound: Bound; readonly approximate: boolean };

type Hedge = Bound | "approximate" | "none";

const movers = new Set(upwardWords);
const before = toPhrases<Hedge>([
  ...transparentBefore.map((words) => [words, "none"] as const),
  ...approximateBefore.map((words) => [words, "approximate"] as const),
  ...Object.entries(boundsBefore),
]);
const after = toPhrases<Hedge>([
  ...approximateAfter.map((words) => [words, "approximate"] as const),
  ...Object.entries(boundsAfter),
]);

/** Reads the words around a figure that say how exact it is; `next` and `behind` are the places to look after it. */
export function readHedges(
  tokens: readonly Token[],
  first: number,
  next: number,
  behind: number,
): Hedges {
  let bound: Bound = "exact";
  let approximate = false;
  const note = (hedge: Hedge): void => {
    if (hedge === "approximate") approximate = true;
    else if (hedge !== "none" && bound === "exact") bound = hedge;
  };
  let place = first;
  for (let turn = 0; turn < 4; turn++) {
    const found = phraseBefore(tokens, place, before);
    if (found === null) break;
    // "the levy goes up to 10p" tells where it arrives.
    const arrives =
      tokens[found.first]?.text === "up" && movers.has(textOf(tokens[found.first - 1]));
    if (!arrives) note(found.value);
    place = found.first;
  }
  const plus = tokens[next];
  if (plus?.text === "+" && touches(plus)) note("at least");
  for (const end of [next, behind]) {
    const found = phraseAfter(tokens, end, after);
    if (found !== null) note(found.value);
  }
  return { bound, approximate };
}

/** Whether the words straight before a figure say how large it is, which no year, label or age has. */
export function isHedged(tokens: readonly Token[], first: number): boolean {
  const found = phraseBefore(tokens, first, before);
  return found !== null && found.value !== "none";
}
