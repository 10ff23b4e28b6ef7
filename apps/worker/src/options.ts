import { type Option, options as all, readCount, type Settings } from "onrecord/parts";

/** Those of onrecord that a document is read with, for they go with it; and two of our own. */
const kept: ReadonlySet<keyof Settings> = new Set([
  "output",
  "config",
  "on",
  "date",
  "speaker",
  "locale",
  "fiscalYearStart",
  "quiet",
]);

export const options: readonly Option[] = [
  {
    name: "batch",
    flags: "--batch <documents>",
    says: "so many documents are taken at once; 500 if it is not given",
    takes: "words",
    read: (given) => readCount("--batch", given),
  },
  {
    name: "untilDone",
    flags: "--until-done",
    says: "end when nothing is left to do, instead of waiting for more",
  },
  ...all.filter(({ name }) => kept.has(name)),
];
