import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["the 1988 second quarter", "the 1988 second quarter=1988-Q2"],
  ["1982 summer", "1982 summer=1982-SU"],
  ["2016 Q3", "2016 Q3=2016-Q3"],
  ["2019-H2", "2019-H2=2019-H2"],
  ["2017 April", "2017 April=2017-04"],
  ["2017 Apr", "2017 Apr=2017-04"],
  ["2017-Apr", "2017-Apr=2017-04"],
  ["2017 Apr 3", "2017 Apr 3=2017-04-03"],
  ["2017 Apr. 3", "2017 Apr. 3=2017-04-03"],
  ["2017 May 3", "2017 May 3=2017-05-03"],
  ["2017 March 31", "2017 March 31=2017-03-31"],
  ["2017 April 31", "2017 April=2017-04"],
  ["2017 April 5%", "2017 April=2017-04"],
  ["in 2017 may 3 come", "2017=2017"],
  ["in 2017 Jan said", "2017=2017"],
  ["in 2017 March said", "2017=2017"],
  ["in 2017April", "2017April=2017-04"],
  ["1982 summers", "1982=1982"],
  ["2017-Apr-3", "2017-Apr-3=2017-04-03"],
  ["2017 people in April", "April=2016-04"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
