import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string | null, text: string): string =>
  findTimes(text, { creationTime })
    .filter(({ mod = "" }) => /BEFORE|AFTER/.test(mod))
    .map((time) => `${time.text}=${time.value} ${time.mod} ${time.edtf}`)
    .join("; ");

test.for([
  ["since August", "since August=2016-08 ON_OR_AFTER 2016-08/.."],
  ["a role that he has held ever since 2010.", "ever since 2010=2010 ON_OR_AFTER 2010/.."],
  ["taught there from 1928 onwards", "from 1928 onwards=1928 ON_OR_AFTER 1928/.."],
  ["paid from 5 May 2015 on", "from 5 May 2015 on=2015-05-05 ON_OR_AFTER 2015-05-05/.."],
  ["From July 2013, fees were due.", "From July 2013=2013-07 ON_OR_AFTER 2013-07/.."],
  ["starting January 7th", "starting January 7th=2017-01-07 ON_OR_AFTER 2017-01-07/.."],
  ["beginning on 1 October", "beginning on 1 October=2016-10-01 ON_OR_AFTER 2016-10-01/.."],
  ["effective 30 September.", "effective 30 September=2016-09-30 ON_OR_AFTER 2016-09-30/.."],
  ["as of 30 September", "as of 30 September=2016-09-30 ON_OR_AFTER 2016-09-30/.."],
  ["on or after 1 May 2015", "on or after 1 May 2015=2015-05-01 ON_OR_AFTER 2015-05-01/.."],
  ["not before 2019", "not before 2019=2019 ON_OR_AFTER 2019/.."],
  ["by the end of 2016", "by the end of 2016=2016 ON_OR_BEFORE ../2016-12-31"],
  ["By 1965, he had left.", "By 1965=1965 ON_OR_BEFORE ../1965"],
  ["until 5 June 1832", "until 5 June 1832=1832-06-05 ON_OR_BEFORE ../1832-06-05"],
  ["no later than June 2017", "no later than June 2017=2017-06 ON_OR_BEFORE ../2017-06"],
  ["480 were housed to date.", "to date=PRESENT_REF ON_OR_BEFORE ../2016-09-15"],
  ["before 2010", "before 2010=2010 BEFORE ../2009-12-31"],
  ["prior to 3 May 2015", "prior to 3 May 2015=2015-05-03 BEFORE ../2015-05-02"],
  ["before the end of 2016", "before the end of 2016=2016 BEFORE ../2016-12-31"],
  ["after 2016", "after 2016=2016 AFTER 2017-01-01/.."],
  ["later than March 2015", "later than March 2015=2015-03 AFTER 2015-04-01/.."],
  ["after the start of March 2015", "after the start of March 2015=2015-03 AFTER 2015-03-01/.."],
  ["in 2010 or before", "2010 or before=2010 ON_OR_BEFORE ../2010"],
  [
    "before 2010 or after 2018",
    "before 2010=2010 BEFORE ../2009-12-31; after 2018=2018 AFTER 2019-01-01/..",
  ],
  ["in 2018 or later than 2020", "later than 2020=2020 AFTER 2021-01-01/.."],
  ["since 490 BC", "since 490 BC=BC0490 ON_OR_AFTER -0489/.."],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});

test.for([
  "since he left in 2010",
  "by Thursday's vote",
  "two days after 3 May 2015",
  "the day before Friday",
  "the night before Easter",
  "before the 2014 protests",
  "before 2008 levels",
  "after the 1958 coup",
  "after Friday prayers",
  "since Sunday Times readers",
  "day by day",
  "by day and by night",
  "lessons from today's game",
  "shortly after 2010",
  "It was not until 2012 that they met.",
  "They weren't heard until Tuesday.",
  "as of 30 June the bank had none",
  "until now",
  "since then",
  "a car from 1990",
  "the week beginning 4 February",
  "within 10 days",
  "by two years",
  "after five years",
])("no stretch in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test("an uncertain day of writing leaves the date's own days in", () => {
  expect(read("2016-09", "after last week")).toBe("after last week=2016-WXX AFTER 2016-08-22/..");
  expect(read(null, "after Friday")).toBe("");
});

test("the stretch is told behind its date, with the date's steps and its own", () => {
  const times = findTimes("since August", { creationTime: "2016-09-15" });
  expect(times.map(({ text }) => text)).toEqual(["August", "since August"]);
  expect(times[1]?.because.slice(-2).map(({ says }) => says)).toEqual([
    "any time from 2016-08",
    "2016-08 ON_OR_AFTER, in EDTF 2016-08/..",
  ]);
});

test.for([
  ["from 2010 onwards", "from 2010 onwards=2010 ON_OR_AFTER 2010/.."],
  ["2010 onward", "2010 onward=2010 ON_OR_AFTER 2010/.."],
  ["2010 and onwards", "2010 and onwards=2010 ON_OR_AFTER 2010/.."],
  ["from 2010 or after", "from 2010 or after=2010 ON_OR_AFTER 2010/.."],
  ["2010 or before", "2010 or before=2010 ON_OR_BEFORE ../2010"],
  ["2010 or before 2012", "before 2012=2012 BEFORE ../2011-12-31"],
  ["2010 or sooner", "2010 or sooner=2010 ON_OR_BEFORE ../2010"],
  [
    "as of 30 September 2017 the bank had none",
    "as of 30 September 2017=2017-09-30 ON_OR_AFTER 2017-09-30/..",
  ],
  ["It was not clear. He left until 2010", "until 2010=2010 ON_OR_BEFORE ../2010"],
  ["It was not clear\n\nHe left until 2010", "until 2010=2010 ON_OR_BEFORE ../2010"],
  [
    "It was not at all of the men who all wrote here until 2010",
    "until 2010=2010 ON_OR_BEFORE ../2010",
  ],
  ["not later than 2010", "not later than 2010=2010 ON_OR_BEFORE ../2010"],
  ["it was not by 2010", "by 2010=2010 ON_OR_BEFORE ../2010"],
  ["it was not on or before 2010", "on or before 2010=2010 ON_OR_BEFORE ../2010"],
  ["until two days ago", "until two days ago=2016-09-13 ON_OR_BEFORE ../2016-09-13"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});

test.for([
  "from 2010 on the road",
  "2010 on",
  "from 2010, he left",
  "From 2010 he left",
  "as of 30 September 2015",
  "of 30 September 2017",
  "shortly since 2010",
  "just after 2010",
  "the year since 2010",
  "summer before 2010",
  "Friday before 2010",
  "May since 2010",
  "Christmas before 2010",
  "the morning after 2010",
  "It was not at all of the men who wrote here until 2010",
  "they never left until 2010",
  "hardly up until 2010",
  "not up to 2010",
  "since 2010 prices",
  "until several days ago",
  "since noon",
])("nothing of the kind in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
