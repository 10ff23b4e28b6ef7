import { findQuantities } from "@onrecord/core";
import nlp from "compromise";
import type { Contest } from "../contest.ts";
import { sampleDocuments } from "../sample-text.ts";

export const quantities: Contest = {
  name: "quantities",
  texts: { documents: sampleDocuments },
  contenders: [
    { name: "findQuantities", kilobytes: 1000, run: findQuantities },
    { name: "compromise numbers", kilobytes: 20, run: (text) => nlp(text).numbers().get() },
  ],
};
