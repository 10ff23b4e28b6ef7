import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["in May 2499", "May 2499=2499-05"],
  ["in May 2500", "May=2016-05"],
  ["in May 1000", "May 1000=1000-05"],
  ["in May 1,999", "May=2016-05"],
  ["in May 1999.5", "May=2016-05"],
  ["in 1,490 BC", ""],
  ["in 490.5 BC", ""],
  ["in 12345 BC", ""],
  ["in 0 BC", ""],
  ["in 1 BC", "1 BC=BC0001"],
  ["in May 70 AD", "May 70 AD=0070-05"],
  ["AD 70", "AD 70=0070"],
  ["in AD 1066", "AD 1066=1066"],
  ["AD 70.5", ""],
  ["AD 12345", ""],
  ["ad 70", ""],
  ["in May '99", "May '99=1999-05"],
  ["in May '30", "May '30=1930-05"],
  ["in May '29", "May '29=2029-05"],
  ["in May ' 99", "May=2016-05"],
  ["in May '9", "May=2016-05"],
  ["in May '199", "May=2016-05"],
  ["in May nineteen ninety-six", "May nineteen ninety-six=1996-05"],
  ["in May nineteen-ninety six", "May nineteen-ninety six=1996-05"],
  ["in May twenty ten", "May twenty ten=2010-05"],
  ["in May sixteen twenty", "May sixteen twenty=1620-05"],
  ["in May fifteen twenty", "May=2016-05"],
  ["in May thirty twenty", "May=2016-05"],
  ["in May nineteen five", "May=2016-05"],
  ["in May nineteen 96", "May=2016-05"],
  ["in May nineteen hundred", "May=2016-05"],
  ["in May nineteen hundred and six", "May nineteen hundred and six=1906-05"],
  ["in May nineteen hundred thousand", "May=2016-05"],
  ["in May eleven hundred ten", "May eleven hundred ten=1110-05"],
  ["in May ten hundred ten", "May=2016-05"],
  ["in May twenty hundred ten", "May=2016-05"],
  ["in May two thousand", "May two thousand=2000-05"],
  ["in May two thousand and six", "May two thousand and six=2006-05"],
  ["in May two thousand one hundred", "May=2016-05"],
  ["in May three thousand and six", "May=2016-05"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
