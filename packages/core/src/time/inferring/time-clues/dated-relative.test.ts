import { expect, test } from "vitest";
import { tellInferred } from "../../../../test/tell-inferred.ts";

test.for([
  ["Last year, 2015, is a dry one.", "2016 dated-relative"],
  ["Last year (2015) is a dry one.", "2016 dated-relative"],
  ["Last year [2015] is a dry one.", "2016 dated-relative"],
  ["Last year (2015 terms) is a dry one.", ""],
  ["In 2015, last year.", "2016 dated-relative"],
  ["All come last year, 2015", "2016 dated-relative"],
  ["All come last year, 2015 folk", ""],
  ["All come last year, in 2015.", "2016 dated-relative"],
  ["All come on 3 June 2016 (today).", "2016-06-03 dated-relative"],
  ["All come in 2015 in last year's terms.", ""],
  ["All come last year in 2015.", "2016 dated-relative"],
  ["All come last year by 2015.", ""],
  ["All come last year, in 2015 prices.", ""],
  ["This year's 2016 accounts are here.", "2016 dated-relative"],
  ["Last month (May 2016) is dry.", "2016-06 dated-relative"],
  ["Last month (2016) is dry.", ""],
  ["Last year (May 2016) is dry.", "2017 dated-relative"],
  ["Late last year (2015) is dry.", "2016 dated-relative"],
  ["The same year (2015) is dry.", ""],
  ["The past year (2015) is dry.", ""],
  ["Last fiscal year (2015) is dry.", ""],
  ["Two years ago (2015) it is dry.", "2017 dated-relative"],
  ["Two years from now (2015) it is dry.", "2013 dated-relative"],
  ["Two years later (2015) it is dry.", ""],
  ["A few years ago (2015) it is dry.", ""],
  ["Last Friday, 3 June 2016, it is dry.", "2016-06-04/2016-06-16 dated-relative"],
  ["Next Friday, 3 June 2016, it is dry.", "2016-05-21/2016-06-02 dated-relative"],
  ["This Friday, 3 June 2016, it is dry.", ""],
  ["Last May (2015) it is dry.", ""],
  ["Last Friday, 2016, it is dry.", ""],
  ["2014 (2015) is dry.", ""],
  ["Last year (tomorrow) is dry.", ""],
] as const)("%j was written %s", ([text, expected]) => {
  expect(tellInferred(text)).toBe(expected);
});
