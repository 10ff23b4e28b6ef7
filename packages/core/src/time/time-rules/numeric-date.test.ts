import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "signed on 2016-09-15 in Kew", "2016-09-15=2016-09-15"],
  ["2016-09-15", "due 3/4/2016", "3/4/2016=2016-04-03"],
  ["2016-09-15", "due 25/12/2015", "25/12/2015=2015-12-25"],
  ["2016-09-15", "week 2016-W38 it is", "2016-W38=2016-W38"],
  ["2016-09-15", "logged 2016-09-15T10:30Z", "2016-09-15T10:30Z=2016-09-15T10:30Z"],
  ["2016-09-15", "posted 27.03.15", "27.03.15=2015-03-27"],
  ["2016-09-15", "due 2016-W38-4", "2016-W38-4=2016-09-22"],
  ["2016-09-15", "at 2016-09-15T14:30+01:00", "2016-09-15T14:30+01:00=2016-09-15T14:30"],
  ["2016-09-15", "posted 2015.03.27", "2015.03.27=2015-03-27"],
  ["2016-09-15", "Published: 06/2014", "06/2014=2014-06"],
  ["2016-09-15", "the dump 20150327 is whole", "20150327=2015-03-27"],
  ["2016-09-15", "see minutes-2015-03-27.html", "2015-03-27=2015-03-27"],
  ["2016-09-15", "held on 2016 10 16", "2016 10 16=2016-10-16"],
  ["2016-09-15", "issued 12-2015", "12-2015=2015-12"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "version 1.2.3",
  "call 020-7946-0000",
  "a score of 3/4",
  "on 31/02/2016",
  "ratio 12/31/45/6",
  "Regulation (EU) No 10/2011",
  "Directive 04/2016 on water",
  "call 20153327 or 20150332",
  "ref. 20150327",
  "call 86-2010-2015-86",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
