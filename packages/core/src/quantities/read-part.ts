import { textOf } from "../text/tokens.ts";
import { cardinalWords } from "../text/english/number-words.ts";
import type { Token } from "../text/tokens.ts";
import { partWords } from "./english/scales.ts";
import type { Part } from "./numeral.ts";
import { skipHyphen, toTable } from "./words.ts";

const cardinals = toTable(cardinalWords);
const parts = toTable(partWords);

/** A part of a whole in words, without the whole: "a quarter", "two-thirds", "9 tenths", "half". */
export function readPart(tokens: readonly Token[], at: number): Part | null {
  const start = tokens[at];
  if (start === undefined) return null;
  if (start.text === "half") return { value: 1 / 2, next: at + 1 };
  const times = start.kind === "number" ? start.value : cardinals.get(start.text);
  const isOne = start.text === "a" || start.text === "an" || times === 1;
  const place = skipHyphen(tokens, at + 1);
  const word = textOf(tokens[place]);
  const part = parts.get(isOne ? word : word.replace(/s$/, ""));
  if (part === undefined) return null;
  if (isOne) return { value: part, next: place + 1 };
  if (times === undefined || !word.endsWith("s") || !Number.isInteger(times)) return null;
  return times > 1 && times * part <= 1 ? { value: times * part, next: place + 1 } : null;
}
