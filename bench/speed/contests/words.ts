import { diffWords } from "@onrecord/diff";
import * as jsdiff from "diff";
import type { Contest } from "../contest.ts";
import { sampleDocuments } from "../sample-text.ts";

/** A rewrite that keeps three words in four, as a heavily edited version does. */
function rewrite(text: string): string {
  return text.replace(/\w+/g, (word, at: number) => (at % 4 === 0 ? word.toUpperCase() : word));
}

export const words: Contest = {
  name: "word differences of a rewrite",
  texts: { documents: sampleDocuments },
  contenders: [
    { name: "diffWords", kilobytes: 20, run: (text) => diffWords(text, rewrite(text)) },
    {
      name: "jsdiff diffWordsWithSpace",
      kilobytes: 20,
      run: (text) => jsdiff.diffWordsWithSpace(text, rewrite(text)),
    },
  ],
};
