import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "up from zero in 2015", "2015=2015"],
  ["2016-09-15", "between 2015 and 2017", "2015=2015; 2017=2017"],
  ["2016-09-15", "in 490 BC", "490 BC=BC0490"],
  ["2016-09-15", "the year 2000", "the year 2000=2000"],
  ["2016-09-15", "from 1990-94", "1990=1990; 94=1994"],
  ["2016-09-15", "in nineteen ninety-six", "nineteen ninety-six=1996"],
  ["2016-09-15", "the class of '99", "'99=1999"],
  ["2016-09-15", "war from 431 to 404 BC", "431=BC0431; 404 BC=BC0404"],
  ["2016-09-15", "the siege (214–212 BC)", "214=BC0214; 212 BC=BC0212"],
  ["2016-09-15", "in 133 and 121 BC", "133=BC0133; 121 BC=BC0121"],
  ["2016-09-15", "a scholar (673–735)", "673=0673; 735=0735"],
  ["2016-09-15", "born c. 480 in Rome", "480=0480"],
  ["2016-09-15", "In 664, the synod met", "664=0664"],
  ["2016-09-15", "The mill. 1596, rebuilt twice", "1596=1596"],
  ["2016-09-15", "sealed in 1215.", "1215=1215"],
  ["2016-09-15", "a poet (c. 1340–1400)", "1340=1340; 1400=1400"],
  ["2016-09-15", "from 1890 until 1970 per the census", "1890=1890; 1970=1970"],
  [
    "2016-09-15",
    "born in seventeen hundred and sixty-two, died in two thousand and three",
    "seventeen hundred and sixty-two=1762; two thousand and three=2003",
  ],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "2010 people came",
  "it cost $1990",
  "Windows 2000 Server",
  "the 1922 Committee",
  "No. 2000",
  "see page 2016",
  "1450 : our man is here",
  "2000 km",
  "room 1234.5",
  "from 499 to 493 members",
  "in 348 cases",
  "in 1200 shops",
  "in 348",
  "In 348 cases nothing came",
  "scores of 120–90",
  "rows (120–90)",
  "1647, 1650 and 1700 kg",
  "version 2000.1",
  "3000 children",
  "two thousand and three people",
  "in nineteen hundred and twelve villages",
  "June 31, 2022",
  "32 August 2014",
  "August 40, 2014",
  "call +44 2010-2015-86",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
