import { expect, test } from "vitest";
import { tellTimes } from "../../../test/tell-times.ts";

const story = "It was built in 1802, burnt down in 1811, was rebuilt in 1815 and sold in 1820. ";

/** The range that the last words of a text make. */
const range = (text: string, on: string | null): string =>
  /\(([^()]*)\)$/.exec(tellTimes(text, on))?.[1] ?? "none";

test.for([
  ["2016-05-15", "It was closed from October to March.", "2015-10/2016-03"],
  ["2016-05-15", "It is closed from October to March.", "2015-10/2016-03"],
  ["2016-12-15", "It is closed from October to March.", "2016-10/2017-03"],
  ["2016-12-15", "It will be closed from October to March.", "2016-10/2017-03"],
  // Over is over.
  ["2016-12-15", "It was closed from October to March.", "2015-10/2016-03"],
  ["2016-12-15", "They said from October to March it is closed.", "2016-10/2017-03"],
  ["2016-09-15", "It was open from 3 May to 5 April.", "2015-05-03/2016-04-05"],
  ["2016-09-15", "It is open from 3 May to 5 April.", "2016-05-03/2017-04-05"],
  ["2016-09-15", "It was open from Monday to Friday.", "2016-09-05/2016-09-09"],
  ["2016-09-15", "It is open from Monday to Friday.", "2016-09-12/2016-09-16"],
  ["2016-09-15", "It is open from Monday morning to Friday morning.", "2016-09-12/2016-09-16"],
  // The end that says more.
  ["2016-09-15", "It was closed from November to 5 February 2017.", "2016-11/2017-02-05"],
  ["2016-09-15", "It was closed from 5 February 2014 to November.", "2014-02-05/2014-11"],
  ["2016-09-15", "It was closed from November to now.", "2015-11/2016-09-15"],
  ["2016-09-15", "It will be closed from now to Monday.", "2016-09-15/2016-09-19"],
  // A weekday is one that the text speaks from, unless it lies behind the beginning.
  ["2016-09-15", "It was closed from 2 September to Thursday.", "2016-09-02/2016-09-15"],
  ["2016-09-15", "It was closed from 2 September to Thursday morning.", "2016-09-02/2016-09-15"],
  ["2016-09-15", "It was closed from 2 September to late Thursday.", "2016-09-02/2016-09-15"],
  ["2016-09-15", "It was closed from 2 September to Friday.", "2016-09-02/2016-09-09"],
  ["2016-09-15", "It is closed from 15 September to Wednesday.", "2016-09-15/2016-09-21"],
  [null, "It was closed from November to 5 February 2017.", "2016-11/2017-02-05"],
  [null, "It was closed from November to March.", "no days"],
  [
    "2016-09-15",
    `${story}In September 1850 it sank. It was closed from October to March.`,
    "1850-10/1851-03",
  ],
] as const)("written %s, the range of %j is %s", ([on, text, expected]) => {
  expect(range(text, on)).toBe(expected);
});
