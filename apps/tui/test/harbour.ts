import type { BrowserModel } from "../src/browser/browser-model.ts";
import { buildModel } from "./model.ts";

/** Three invented documents about a harbour, with every sort of date and several changes. */
export const harbour: BrowserModel = buildModel(
  [
    {
      id: "docs/a.md",
      title: "Plans for the harbour",
      date: "2016-09-15",
      said: [
        [
          {
            text: "The council opened the old harbour in the summer of 2015.",
            about: [["2015-22", "2015-06-01", "2015-08-31", "the summer of 2015"]],
          },
          {
            text: "We will build 40 berths by the end of 2016.",
            about: [["../2016-12-31", null, "2016-12-31", "by the end of 2016"]],
            act: "pledge",
            figures: [["40 berths", 40]],
          },
        ],
        [
          {
            text: "Mayor Ines Holt promised a ferry in September 2016.",
            about: [["2016-09", "2016-09-01", "2016-09-30", "September 2016"]],
            speaker: "Ines Holt",
            act: "pledge",
          },
          { text: "Harbours are beautiful places to live." },
        ],
      ],
    },
    {
      id: "docs/c.md",
      title: "The harbour two years on",
      date: "2018-01-18",
      said: [
        [
          {
            text: "Only 25 berths had been built on 10 January 2018.",
            about: [["2018-01-10", "2018-01-10", "2018-01-10", "10 January 2018"]],
            figures: [["25 berths", 25]],
          },
          {
            text: "From 2015 to 2017 traffic fell by half.",
            about: [["2015/2017", "2015-01-01", "2017-12-31", "From 2015 to 2017"]],
          },
          {
            text: "There will be no ferry, Holt said on 18 January 2018.",
            about: [["2018-01-18", "2018-01-18", "2018-01-18", "18 January 2018"]],
            speaker: "Ines Holt",
            act: "pledge",
          },
        ],
      ],
    },
    {
      id: "docs/b.md",
      title: "Letter to residents",
      date: "2016-10-20",
      said: [
        [
          {
            text: "The first boats came on 17 October.",
            about: [["2016-10-17", "2016-10-17", "2016-10-17", "17 October"]],
          },
          {
            text: "The first ferry is expected in the week of 24 October.",
            about: [
              ["2016-10-24/2016-10-30", "2016-10-24", "2016-10-30", "the week of 24 October"],
            ],
            act: "forecast",
          },
          {
            text: "The whole of 2016 was a year of rain.",
            about: [["2016", "2016-01-01", "2016-12-31", "The whole of 2016"]],
          },
        ],
      ],
    },
  ],
  [
    {
      matter: "berths",
      kind: "lowered",
      band: "match",
      before: "We will build",
      after: "Only 25 berths",
      words: [
        { op: "removed", text: "We will build 40" },
        { op: "added", text: "Only 25" },
        { op: "same", text: " berths " },
        { op: "removed", text: "by the end of 2016" },
        { op: "added", text: "had been built on 10 January 2018" },
        { op: "same", text: "." },
      ],
    },
    {
      matter: "a ferry",
      kind: "reversed",
      band: "possible",
      before: "Mayor Ines Holt",
      after: "There will be no ferry",
      words: [
        { op: "removed", text: "Mayor Ines Holt promised a" },
        { op: "added", text: "There will be no" },
        { op: "same", text: " ferry" },
        { op: "removed", text: " in September 2016" },
        { op: "added", text: ", Holt said on 18 January 2018" },
        { op: "same", text: "." },
      ],
    },
  ],
);
