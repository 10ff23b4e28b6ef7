import { measurePhrases } from "../english/modifier-words.ts";
import { kinds } from "../lexicon.ts";
import { matchPhrase, wordAt } from "../line.ts";
import { indexPhrases } from "../phrases/phrase-index.ts";
import type { TimeRule } from "../time-rule.ts";

const phrases = indexPhrases(measurePhrases);

/** Words that make a time rough or bound a length: "about two years", "more than a decade ago", "at least 30 days". */
export const measured: TimeRule = {
  name: "measured",
  opens: kinds.measure,
  read: (line, index, inner) => {
    // "How about Monday?"
    if (/^(?:how|what)$/.test(wordAt(line, index - 1))) return null;
    for (const { words, value: mod } of phrases.get(wordAt(line, index)) ?? []) {
      const end = matchPhrase(line, index, words);
      const found = end === null ? null : inner(end);
      if (found === null) continue;
      const { node } = found;
      // "over the past year", "over two years": a preposition; "over a year" is more than one.
      if (words.length === 1 && /^(?:over|about|around|under|some)$/.test(words[0] ?? "")) {
        const next = wordAt(line, end ?? index);
        if (
          next === "the" ||
          ((words[0] === "over" || words[0] === "under") && next !== "a" && next !== "an")
        )
          return null;
      }
      const isLength = node.op === "duration" || node.op === "shift";
      if (isLength) return { node: { op: "modified", mod, of: node }, end: found.end };
      // "ways around Wednesday's ruling"
      if (wordAt(line, found.end) === "'s") return null;
      const isRough = mod === "APPROX" && words[0] !== "some";
      const isPoint =
        node.op === "period" || node.op === "named" || node.op === "in" || node.op === "clock";
      return isRough && isPoint
        ? { node: { op: "modified", mod, of: node }, end: found.end }
        : null;
    }
    return null;
  },
};
