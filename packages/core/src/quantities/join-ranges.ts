import { textOf } from "../text/tokens.ts";
import type { Passage, Reading } from "./quantity-rule.ts";
import { shareScale } from "./share-scale.ts";
import { isDash } from "./words.ts";

/** Makes one range of two whole quantities that the words join: "£5m to £10m", "between 5% and 10%". */
export function joinRanges(passage: Passage, readings: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    if (last !== undefined && isRange(passage, shareScale(last, reading), reading)) {
      const between = passage.tokens[last.first - 1]?.text === "between";
      joined[joined.length - 1] = {
        ...reading,
        first: between ? last.first - 1 : last.first,
        min: shareScale(last, reading).min,
        of: reading.of ?? last.of,
      };
    } else joined.push(reading);
  }
  return joined;
}

/** "range from £15 to £26", "anywhere from": a spread, while a bare "from … to …" tells of a move. */
function isSpread(word: string): boolean {
  return word.startsWith("rang") || word === "anywhere" || word === "between";
}

function isRange({ tokens }: Passage, before: Reading, after: Reading): boolean {
  if (before.kind !== after.kind || before.unit !== after.unit) return false;
  if (before.min !== before.max || after.min !== after.max || before.min >= after.min) return false;
  if (after.first - before.next !== 1 || before.kind === "ratio") return false;
  const joint = tokens[before.next];
  const opening = [1, 2, 3].map((back) => textOf(tokens[before.first - back]));
  if (joint?.text === "and") return opening[0] === "between";
  if (joint?.text === "to") return !opening.includes("from") || opening.some(isSpread);
  return isDash(joint);
}
