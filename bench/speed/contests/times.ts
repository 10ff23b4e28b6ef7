import { findTimes } from "@onrecord/core";
import * as chrono from "chrono-node";
import nlp from "compromise";
import datesPlugin, { type DatesMethods } from "compromise-dates";
import type { Contest } from "../contest.ts";

nlp.plugin(datesPlugin);

export const times: Contest = {
  name: "time expressions",
  contenders: [
    {
      name: "findTimes",
      kilobytes: 1000,
      run: (text) => findTimes(text, { creationTime: "2016-09-15" }),
    },
    {
      name: "chrono-node",
      kilobytes: 1000,
      run: (text) => chrono.en.GB.parse(text, new Date(Date.UTC(2016, 8, 15))),
    },
    {
      name: "compromise-dates",
      kilobytes: 20,
      run: (text) => nlp<DatesMethods>(text).dates().get(),
    },
  ],
};
