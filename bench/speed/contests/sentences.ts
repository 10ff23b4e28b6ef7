import { splitSentences } from "@onrecord/core";
import nlp from "compromise";
import type { Contest } from "../contest.ts";
import { sampleDocuments } from "../sample-text.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

export const sentences: Contest = {
  name: "sentences",
  texts: { documents: sampleDocuments },
  contenders: [
    { name: "splitSentences", kilobytes: 1000, run: splitSentences },
    { name: "Intl.Segmenter alone", kilobytes: 1000, run: (text) => [...segmenter.segment(text)] },
    { name: "compromise", kilobytes: 20, run: (text) => nlp(text).sentences().length },
  ],
};
