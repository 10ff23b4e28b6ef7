import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["opened 8/Oct/2012", "8/Oct/2012=2012-10-08"],
  ["on 28-Mar-16 they", "28-Mar-16=2016-03-28"],
  ["filed 2020/Sep/23", "2020/Sep/23=2020-09-23"],
  ["filed September-2020-23", "September-2020-23=2020-09-23"],
  ["due Oct/2 at the desk", "Oct/2=2016-10-02"],
  ["Dec/2018", "Dec/2018=2018-12"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});

test.for(["the May/June issue", "a may/2 clause", "32-Mar-xx", "32/Oct/2012", "8/Fox/12"])(
  "no day in %j",
  (text) => {
    expect(read("2016-09-15", text)).not.toMatch(/-\d\d-\d\d/);
  },
);

test.for([
  ["8/Oct/2012", "8/Oct/2012=2012-10-08"],
  ["28-Mar-16", "28-Mar-16=2016-03-28"],
  ["2020/Sep/23", "2020/Sep/23=2020-09-23"],
  ["September-2020-23", "September-2020-23=2020-09-23"],
  ["Oct-8-2012", "Oct-8-2012=2012-10-08"],
  ["8-Oct/2012", "8-Oct=2016-10-08"],
  ["31-Apr-2012", "Apr-2012=2012-04"],
  ["0/Oct/2012", "Oct/2012=2012-10"],
  ["8 /Oct/2012", "Oct/2012=2012-10"],
  ["8/ Oct/2012", "Oct/2012=2012-10"],
  ["8.5/Oct/2012", "Oct/2012=2012-10"],
  ["108/Oct/2012", "Oct/2012=2012-10"],
  ["Oct/2", "Oct/2=2016-10-02"],
  ["22/Jan", "22/Jan=2017-01-22"],
  ["22/jan", ""],
  ["29/Feb", "29/Feb=2016-02-29"],
  ["Dec/2018", "Dec/2018=2018-12"],
  ["Dec/1818", "Dec/1818=1818-12"],
  ["dec/2018", ""],
  ["Dec/2018/3", "Dec/2018/3=2018-12-03"],
  ["Dec/2018 /3", "Dec/2018=2018-12"],
  ["8/12/2012", "8/12/2012=2012-12-08"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
