import fc from "fast-check";
import { expect, test } from "vitest";
import { monthName, shortDateWords, yearWords } from "./short-date.ts";

test.for([
  ["2016-09-15", "15 Sep"],
  ["2016-09", "September"],
  ["2016", "2016"],
  ["2016-22", "summer"],
  ["2016-36", "Q4"],
  ["2016-40", "first half"],
  ["2016-09~", "c. September"],
  ["2016-09-15?", "15 Sep?"],
  ["2016%", "c. 2016?"],
  ["2016-09-XX", "September"],
  ["2016-09-15T10:30", "15 Sep"],
  ["2016-09-12/2016-09-18", "12–18 Sep"],
  ["2016-09-28/2016-10-02", "28 Sep–2 Oct"],
  ["2016-10/2016-12", "October–December"],
  ["2015/2017", "2015–2017"],
  ["2015-08-20/2016-10-20", "2015–2016"],
  ["../2016-12-31", "by end 2016"],
  ["../2016-12", "by end 2016"],
  ["../2016", "by end 2016"],
  ["/2016-10-20", "by 20 Oct"],
  ["../2017-10-20", "by 20 Oct 2017"],
  ["2016-10/..", "from October"],
  ["2017-10/", "from Oct 2017"],
  ["201X", "2010s"],
  ["19XX", "20th century"],
  ["20XX", "21st century"],
  ["11XX", "12th century"],
  ["-0489", "490 BC"],
] as const)("under 2016, %s is %s", ([edtf, words]) => {
  expect(shortDateWords(edtf, 2016)).toBe(words);
});

test.for(["[2016,2018]", "{2016..2018}", "2016-W38", "soon", "", "2016-13", "2XXX", "-04XX"])(
  "%j has no shorter words",
  (edtf) => {
    expect(shortDateWords(edtf, 2016)).toBe(edtf);
  },
);

test("a date under no year says its own", () => {
  expect(
    ["2016-09-15", "2016-09-12/2016-09-18", "2016-09-28/2016-10-02", "2016-10/2016-12"].map(
      (edtf) => shortDateWords(edtf, null),
    ),
  ).toEqual(["15 Sep 2016", "12–18 Sep 2016", "28 Sep–2 Oct 2016", "October–Dec 2016"]);
});

test("years before the first are counted as readers do", () => {
  expect([2016, 1, 0, -42].map(yearWords)).toEqual(["2016", "1", "1 BC", "43 BC"]);
});

test("there is no thirteenth month", () => {
  expect([1, 12, 13, 0, null].map(monthName)).toEqual(["January", "December", "", "", ""]);
});

test("no string breaks it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.option(fc.integer()), (edtf, year) => {
      expect(typeof shortDateWords(edtf, year)).toBe("string");
    }),
  );
});
