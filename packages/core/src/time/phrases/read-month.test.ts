import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["on 3 Sept. 2016", "3 Sept. 2016=2016-09-03"],
  ["in Sept . They", "Sept=2016-09"],
  ["in June. They met", "June=2016-06"],
  ["in July. They met", "July=2016-07"],
  ["in May. They met", "May=2016-05"],
  ["in March. They met", "March=2016-03"],
  ["in Mar. They met", "Mar.=2016-03"],
  ["it was 5May 2016", "5May 2016=2016-05-05"],
  ["on 3rd May", "3rd May=2016-05-03"],
  ["on 1st, 2nd and 4th May", "1st=2016-05-01; 2nd=2016-05-02; 4th May=2016-05-04"],
  ["on 3 rd May", ""],
  ["on 3x May", ""],
  ["on May 31", "May 31=2016-05-31"],
  ["on May 1", "May 1=2016-05-01"],
  ["on May 0", ""],
  ["on May 1.5", ""],
  ["in May 10,000 people came", "May=2016-05"],
  ["in May 5% came", "May=2016-05"],
  ["in May 5 percent came", "May=2016-05"],
  ["in May 5:30 was early", "May=2016-05; 5:30=2016-09-15T05:30"],
  ["May 5: three came", "May 5=2016-05-05"],
  ["on May 5 : 3 came", "May 5=2016-05-05"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
