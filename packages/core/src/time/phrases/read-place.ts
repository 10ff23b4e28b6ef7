import { readOrdinal } from "../../text/number-words.ts";
import { skipHyphen, wordAt, type Line } from "../line.ts";

type Place = { readonly value: number; readonly next: number };

/** Reads a place in a row, from the end if negative: "third", "last", "the penultimate", "second last", "third-to-last". */
export function readPlace(line: Line, index: number): Place | null {
  if (/^(?:last|final)$/.test(wordAt(line, index))) return { value: -1, next: index + 1 };
  if (wordAt(line, index) === "penultimate") return { value: -2, next: index + 1 };
  const ordinal = readOrdinal(line.tokens, index);
  if (ordinal === null) return null;
  const at = skipHyphen(line, ordinal.next);
  const to = wordAt(line, at) === "to" ? skipHyphen(line, at + 1) : at;
  if (wordAt(line, to) !== "last" || ordinal.value < 2) return ordinal;
  return { value: -ordinal.value, next: to + 1 };
}
