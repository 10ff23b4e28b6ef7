import { findTimes } from "@onrecord/core";
import * as chrono from "chrono-node";
import nlp from "compromise";
import datesPlugin, { type DatesMethods } from "compromise-dates";
import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import type { Contest } from "../contest.ts";
import { sampleText } from "../sample-text.ts";

nlp.plugin(datesPlugin);

const noon = new Date(2016, 8, 15, 12);

export const times: Contest = {
  name: "times",
  texts: {
    news: (length) => sampleText("news", length),
    narrative: (length) => sampleText("narrative", length),
    "dates only": (length) => sampleText("dates", length),
    "no dates": (length) => sampleText("plain", length),
  },
  contenders: [
    {
      name: "findTimes",
      kilobytes: 200,
      run: (text) => findTimes(text, { creationTime: "2016-09-15" }),
    },
    {
      name: "chrono-node",
      kilobytes: 200,
      run: (text) => chrono.en.GB.parse(text, noon),
    },
    {
      name: "compromise-dates",
      kilobytes: 4,
      run: (text) => nlp<DatesMethods>(text).dates().get(),
    },
    {
      name: "Recognizers-Text",
      kilobytes: 1,
      run: (text) => recognizeDateTime(text, Culture.English, undefined, noon),
    },
  ],
};
