import { expect, test } from "vitest";
import { tellInferred } from "../../../../test/tell-inferred.ts";

test.for([
  ["Profit was £3m, against £2m in the 2015 period.", "2016-01/2017-03 compared-period"],
  ["Profit was £3m, against £2m in the 2015 third quarter.", "2016-07/2017-04 compared-period"],
  [
    "First-quarter profit was £3m, against £2m in the 2015 period.",
    "2016-01/2016-10 compared-period",
  ],
  [
    "Profit was £3m against £2m in the 2015 period, but fell in the fourth quarter.",
    "2016-10/2017-07 compared-period",
  ],
  ["In May profit was £3m, against £2m in the 2015 period.", "2016-01/2017-03 compared-period"],
  ["Profit was £3m, against £2m in the third quarter of 2015.", "2015-07/.. past-date"],
  ["Profit was £3m, against £2m in the summer of 2015.", "2015-06/.. past-date"],
  ["Profit was £3m, against £2m in the 2015 summer.", ""],
  // Beside “a year earlier” it is the year that is reported on.
  ["Profit was £3m in the 2015 period, against £2m a year earlier.", ""],
  ["Against £2m a year earlier, profit was £3m in the 2015 period.", ""],
  ["Profit was £3m in the 2015 period, against £2m last year.", ""],
  ["Profit was £3m in the 2015 period, against £2m in the year-earlier period.", ""],
  ["Profit was £3m in the 2015 period, against £2m this year.", "2016-01/2017-03 compared-period"],
  [
    "Profit was £3m in the 2015 period, against £2m two years later.",
    "2016-01/2017-03 compared-period",
  ],
  [
    "Profit was £3m in the 2015 period, against £2m in the 2014 period.",
    "2016-01/2016-03 compared-period compared-period",
  ],
  [
    "Profit was £3m in the 2015 period. A year earlier it was £2m.",
    "2016-01/2017-03 compared-period",
  ],
  [
    "A year earlier it was £2m. Profit was £3m in the 2015 period.",
    "2016-01/2017-03 compared-period",
  ],
] as const)("%j was written %s", ([text, expected]) => {
  expect(tellInferred(text)).toBe(expected);
});
