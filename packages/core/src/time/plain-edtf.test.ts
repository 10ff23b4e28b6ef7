import { expect, test } from "vitest";
import { plainEdtf } from "./plain-edtf.ts";

test.for(["2016", "2016-09", "2016-10", "2016-12", "2016-09-15", "-0489", "2016~", "2016-09~"])(
  "%s may stand in an interval",
  (edtf) => {
    expect(plainEdtf(edtf)).toBe(edtf);
  },
);

test.for([
  null,
  "",
  "199X",
  "2016-21",
  "2016-33",
  "2016-13",
  "2016/2017",
  "2016/..",
  "x2016",
  "2016x",
  "2016-09-15T15:00",
])("%s may not", (edtf) => {
  expect(plainEdtf(edtf)).toBeNull();
});
