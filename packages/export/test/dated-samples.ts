import { type Dated, type Dates, readEdtf, type Timeline } from "@onrecord/core";
import { sampleDated } from "./samples.ts";

/** The dates of an EDTF string, or none. */
export function datesOf(edtf: string | null): Dates {
  const reading = edtf === null ? null : readEdtf(edtf);
  return reading !== null && "dates" in reading
    ? reading.dates
    : { edtf: null, earliest: null, latest: null };
}

export function datedOf(edtf: string | null): Dated {
  return { ...sampleDated, ...datesOf(edtf) };
}

/** The first sample statement at each of these dates. */
export function timelineOf(edtfs: readonly string[]): Timeline {
  return {
    axis: "refers-to",
    undated: [],
    entries: edtfs.map((edtf) => ({
      ...datesOf(edtf),
      edtf,
      statements: ["s1"],
      documents: ["letters/a.md"],
      salience: 1,
      because: [],
    })),
  };
}

/** Dates of every sort, most of which no calendar can say. */
export const oddDates: readonly string[] = [
  "2016-09-15",
  "2016-09-15?",
  "2016-09~",
  "2016-09",
  "2016-22",
  "2016-24",
  "2016",
  "201X",
  "19XX",
  "2016-09-19/2016-09-25",
  "2015/2017",
  "../2016-12-31",
  "../2018",
  "2016-08/..",
  "2016-08-20/..",
  "-0489",
  "-0043-03-15",
  "-0049/0050",
  "0000",
  "0079-08-24",
  "9999-12-31",
];
