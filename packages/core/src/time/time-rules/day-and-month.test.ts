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
