import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2010-04-12", "in 2010/11", "2010/11=2010"],
  ["2010-04-12", "the financial year 2010/11", "the financial year 2010/11=2010"],
  ["2010-04-12", "It was done by 2007-8.", "2007-8=2007"],
  ["2010-04-12", "the 2007–8 season", "2007–8=2007"],
  ["2018-09-15", "FY2016/17", "FY2016/17=2016"],
  ["2018-09-15", "the 2016-17 financial year", "the 2016-17 financial year=2016"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["on 2007-8-15", "in 2007-9", "2007-8.5", "2009-0"])("no pair of years in %j", (text) => {
  expect(read("2016-09-15", text)).not.toMatch(/-\d=2007|2009-0=/);
});

test.for(["2010/13/11", "page 10/11"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["the financial year 2010/11", "en-GB", undefined, "2010-04-01/2011-03-31"],
  ["the 2016-17 tax year", "en-GB", undefined, "2016-04-06/2017-04-05"],
  ["the financial year 2010/11", "en-GB", "07-01", "2010-07-01/2011-06-30"],
  ["the financial year 2010/11", "en-US", undefined, "2010-01-01/2011-12-31"],
  ["the academic year 2010/11", "en-GB", undefined, "2010-01-01/2011-12-31"],
  ["in 2010/11", "en-GB", undefined, "2010-01-01/2011-12-31"],
  ["by 2007-8", "en-GB", undefined, "2007-01-01/2008-12-31"],
] as const)("%j in %s, told to start %s, is %s", ([text, locale, fiscalYearStart, days]) => {
  const options = fiscalYearStart === undefined ? { locale } : { locale, fiscalYearStart };
  const [time] = findTimes(text, options);
  expect(`${time?.earliest ?? ""}/${time?.latest ?? ""}`).toBe(days);
});

test.for([
  ["2016/17", "2016/17=2016"],
  ["2015/2016", "2015/2016=2015"],
  ["2016/18", ""],
  ["2016/17/18", "2016=2016"],
  ["1/2016/17", ""],
  ["2016 /17", "2016=2016"],
  ["2016/ 17", "2016=2016"],
  ["1816/17", "1816=1816; 17=1817"],
  ["1999/00", "1999/00=1999"],
  ["2016/018", ""],
  ["FY2016/17", "FY2016/17=2016"],
  ["FY 2016/17", "FY 2016/17=2016"],
  ["FY2016-17", "FY2016-17=2016"],
  ["the 2016/17 talks", "2016/17=2016"],
  ["the 2016/17 financial year", "the 2016/17 financial year=2016"],
  ["the 2016-17 financial year", "the 2016-17 financial year=2016"],
  ["the financial year 2010/11", "the financial year 2010/11=2010"],
  ["the financial year 2010-11", "the financial year 2010-11=2010"],
  ["the financial year 2010–2011", "the financial year 2010–2011=2010"],
  ["the financial year 2010-12", "the financial year 2010=2010; 12=2012"],
  ["the school year 2010-11", "the school year 2010-11=2010"],
  ["2016-17 talks", "2016=2016; 17=2017"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
