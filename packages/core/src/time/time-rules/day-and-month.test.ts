import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "They left on 22/04.", "22/04=2016-04-22"],
  ["2016-09-15", "It is due by 5/12.", "5/12=2016-12-05"],
  ["2016-09-15", "We meet Monday 19/9 at the office.", "Monday 19/9=2016-09-19"],
  ["2016-09-15", "open from 10/10 to 11/11", "10/10=2016-10-10; 11/11=2016-11-11"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test("the locale decides which figure is the day", () => {
  const [time] = findTimes("It shut on 11/6.", { creationTime: "2016-09-15", locale: "en-US" });
  expect(time?.value).toBe("2016-11-06");
});

test.for([
  "It scored 8/10.",
  "rose to 3/4 of them",
  "from 1/2 to 3/4",
  "staff on 24/7 duty",
  "the attacks on 9/11",
  "on 31/31",
  "by 12/10 people",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).not.toMatch(/-/);
});

test.for([
  ["on 22/04", "22/04=2016-04-22"],
  ["by 5/12", "5/12=2016-12-05"],
  ["on 13/5", "13/5=2016-05-13"],
  ["on 5/13", "5/13=2016-05-13"],
  ["on 13/13", ""],
  ["on 4/31", ""],
  ["on 0/31", ""],
  ["on 12/0", ""],
  ["on 5/12/", ""],
  ["on 5/12%", ""],
  ["on 115/12", ""],
  ["on 5/112", ""],
  ["on 5 /12", ""],
  ["on 5/ 12", ""],
  ["in 5/12", ""],
  ["5/12", ""],
  ["from 10/1 to 11/7", "10/1=2016-01-10; 11/7=2016-07-11"],
  ["from 10/1-11/7", "10/1=2016-01-10; 11/7=2016-07-11"],
  ["at 10/1-11/7", ""],
  ["from 10/x-11/7", ""],
  ["Friday 5/12", "Friday 5/12=2014-12-05"],
  ["Friday, 5/13", "Friday, 5/13=2016-05-13"],
  ["Fridays 5/12", "Fridays=XXXX-WXX-5"],
  ["Friday 5-12", "Friday=2016-09-09"],
  ["by 3/4 of them", ""],
  ["to 7/10 people", ""],
  ["to 12/5 people", ""],
  ["on 24/7", ""],
  ["after 9/11", ""],
  ["on 7/7", ""],
  ["on 9/12", "9/12=2016-12-09"],
  ["by 1/6", ""],
  ["by 1/8", ""],
  ["by 1/7", "1/7=2017-07-01"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
