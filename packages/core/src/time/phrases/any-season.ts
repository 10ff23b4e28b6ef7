import { futureWords, notPastWords, pastWords } from "../english/tense-words.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";
import { readCues } from "../direction.ts";

/** A verb that is over or surely to come makes a season of one year of it. */
const settled = { past: -2, future: 3 } as const;

/** How far back the verb that governs an infinitive may stand: “refused to join the fleet in spring”. */
const reach = 20;

const told = new Set([...pastWords, ...futureWords]);
const notPast = new Set(notPastWords);

/**
 * "Homes stay warm in winter", "pumps that work in summer": whichever year. "It fell in winter" and "it will reopen in
 * summer" tell of one; with an article ("in the winter") it may be either, and is placed as any other.
 */
export function isAnySeason(line: Line, start: number, end: number): boolean {
  if (wordAt(line, start - 1) !== "in") return false;
  const next = tokenAt(line, end);
  if (next.kind === "number" || next.text === "'s") return false;
  const isSettled = readCues(line, start, end).some(
    ({ weight }) => weight <= settled.past || weight >= settled.future,
  );
  return !isSettled && !isToldOf(line, start - 1);
}

/** Whether a word of the past or the future stands before it in its sentence. */
export function isToldOf(line: Line, before: number): boolean {
  for (let at = before - 1; at > before - reach; at--) {
    const { kind, text, capital } = tokenAt(line, at);
    if (kind === "break" || /^[.?!;]$/.test(text)) return false;
    const isPast = text.length > 4 && text.endsWith("ed") && !capital && !notPast.has(text);
    if (kind === "word" && (isPast || told.has(text))) return true;
  }
  return false;
}
