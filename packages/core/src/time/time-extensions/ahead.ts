import { kinds } from "../lexicon.ts";
import { isKind, tokenAt, wordAt, type Line } from "../line.ts";
import type { TimeExtension } from "../time-extension.ts";
import type { TimeNode } from "../time-node.ts";

/**
 * A length of time that counts from now on: "in two weeks", "within ten days", "in a fortnight's time".
 *
 * The words only allow it: "the worst in ten years" looks back, "built in two years" tells how long, so the placing asks
 * the verb as well. With "time" behind it, or with nothing else in the line, there is no doubt.
 */
export const ahead: TimeExtension = {
  name: "ahead",
  extend: (line, reading) => {
    const { node, start, end } = reading;
    const length = node.op === "modified" ? node.of : node;
    if (length.op !== "duration" || length.side !== 0 || length.ahead !== undefined) return null;
    const lead = wordAt(line, start - 1);
    const signed = lead === "+" && start === 1;
    if (lead !== "in" && lead !== "within" && lead !== "after" && !signed) return null;
    const toTime = readTime(line, end);
    const alone = isAlone(line, start - 2, toTime ?? end);
    const sure = alone || signed || (toTime !== null && lead === "in");
    if ((lead === "after" && !alone) || (!sure && looksBack(line, start - 2))) return null;
    if (!sure && /^(?:of|after|before|from|following)$/.test(wordAt(line, end))) return null;
    const told: TimeNode = { ...length, ahead: lead === "within" ? "until" : "then", sure };
    return { ...reading, node: node.op === "modified" ? { ...node, of: told } : told };
  },
};

/** "two weeks' time", "a week's time", "two weeks time". */
function readTime(line: Line, end: number): number | null {
  const at = /^(?:'s|')$/.test(wordAt(line, end)) ? end + 1 : end;
  return wordAt(line, at) === "time" ? at + 1 : null;
}

/** Nothing stands before the preposition, and nothing after the length but a full stop. */
function isAlone(line: Line, before: number, end: number): boolean {
  if (tokenAt(line, before).kind !== "break") return false;
  const at = /^[.?!]$/.test(wordAt(line, end)) ? end + 1 : end;
  return tokenAt(line, at).kind === "break";
}

const backwards =
  /^(?:only|most|least|worst|best|once|twice|time|times|ever|lot|last|managed|able|failed|helped|enough|unchanged)$|..est$/;

/** "the first rise in ten years", "twice in two weeks", "managed to finish in a year". */
function looksBack(line: Line, from: number): boolean {
  for (let at = from; at > from - 8; at--) {
    const token = tokenAt(line, at);
    if (token.kind === "break" || /^[.;:?!]$/.test(token.text)) return false;
    if (backwards.test(token.text) || isKind(line, at, kinds.ordinal)) return true;
  }
  return false;
}
