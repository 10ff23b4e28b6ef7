import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "in the 1990s", "the 1990s=199"],
  ["2016-09-15", "since the late 1960s", "the late 1960s=196"],
  ["2016-09-15", "the '80s", "the '80s=198"],
  ["2016-09-15", "in the nineties", "the nineties=199"],
  ["2016-09-15", "throughout the 430s BC", "the 430s BC=BC043"],
  ["2016-09-15", "from the 80s BC on", "the 80s BC=BC008"],
  ["2016-09-15", "in the 1600s", "the 1600s=16"],
  ["2016-09-15", "the early 1800s", "the early 1800s=18"],
  ["2016-09-15", "the 2000s", "the 2000s=200"],
  ["2016-09-15", "the noughties", "the noughties=200"],
  ["2016-09-15", "in nineties Britain", "nineties=199"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["in her nineties", "in his 50s", "a 1995s", "430s", "in her nineties"])(
  "nothing in %j",
  (text) => {
    expect(read("2016-09-15", text)).toBe("");
  },
);

test.for([
  ["in the 1990s", "the 1990s=199"],
  ["in the 1990's", "the 1990's=199"],
  ["in the 90s", "the 90s=199"],
  ["in the 20s", "the 20s=202"],
  ["in the 95s", ""],
  ["in the 90 s", ""],
  ["he is in his 90s", ""],
  ["in the '90s", "the '90s=199"],
  ["in '20s Paris", "'20s=202"],
  ["in '30s Paris", "'30s=193"],
  ["in '95s", ""],
  ["in ' 90s", ""],
  ["in the 1900s", "the 1900s=19"],
  ["in the 2000s", "the 2000s=200"],
  ["in the 1800s", "the 1800s=18"],
  ["in the 1995s", ""],
  ["in the 3000s", ""],
  ["in 990s", ""],
  ["the 80s BC", "the 80s BC=BC008"],
  ["the 480s BC", "the 480s BC=BC048"],
  ["the 485s BC", ""],
  ["in nineties Britain", "nineties=199"],
  ["the nineties", "the nineties=199"],
  ["late nineties", "late nineties=199"],
  ["mid-nineties", "mid-nineties=199"],
  ["of nineties", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});

test.for([
  ["in 2010's budget", "2010=2010"],
  ["until 2010's end", "2010=2010"],
  ["in the 2010's budgets", "the 2010's=201"],
  ["in 1990's, they say", "1990's=199"],
  ["in early 1990's Britain", "early 1990's=199"],
  ["in the 1990's third quarter", "1990's third quarter=1990-Q3"],
  ["in '90's music", "'90's=199"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
