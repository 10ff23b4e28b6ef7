import { vaguePhrases } from "../english/vague-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, meaningAt, tokenAt, wordAt } from "../line.ts";
import { indexPhrases } from "../phrases/phrase-index.ts";
import type { TimeRule } from "../time-rule.ts";

const phrases = indexPhrases(vaguePhrases);

/** Past, present or future and nothing more: "now", "recently", "currently", "soon", "the near future". */
export const vague: TimeRule = {
  name: "vague",
  opens: kinds.vague | kinds.phrase,
  read: (line, index) => {
    for (const { words, value } of phrases.get(wordAt(line, index)) ?? []) {
      const end = matchPhrase(line, index, words);
      if (end === null) continue;
      const word = words.at(-1) ?? "";
      const next = wordAt(line, end);
      // "recent years", "future quarters" are lengths; "Futures" and "Now That" are names.
      if (word === "recent" && meaningAt(line, end).unit !== null && meaningAt(line, end).plural)
        return null;
      if (
        word === "past" &&
        isKind(
          line,
          end,
          kinds.unit | kinds.cardinal | kinds.figure | kinds.openCount | kinds.season,
        )
      )
        return null;
      if (word === "future" && words.length === 1 && tokenAt(line, end).kind === "word")
        return null;
      if (word === "now" && next === "that") return null;
      if (
        tokenAt(line, index).capital &&
        tokenAt(line, end).capital &&
        word !== "now" &&
        words.length === 1 &&
        index > 0 &&
        tokenAt(line, index - 1).kind === "word"
      )
        return null;
      return { node: { op: "vague", value }, end };
    }
    return null;
  },
};
