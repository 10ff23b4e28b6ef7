import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["from 499 to 493 BC", "499=BC0499; 493 BC=BC0493"],
  ["in 496 and 495 BC", "496=BC0496; 495 BC=BC0495"],
  ["the war of 264–241 BC", "264=BC0264; 241 BC=BC0241"],
  ["in 240, 239 and 238 BC", "240=BC0240; 239=BC0239; 238 BC=BC0238"],
  ["in 240, 239, and 238 BC", "240=BC0240; 239=BC0239; 238 BC=BC0238"],
  ["in 12 or 15 AD", "12=0012; 15 AD=0015"],
  ["in 15 and 12 AD", "15=0015; 12 AD=0012"],
  ["10 to 20 AD", "10=0010; 20 AD=0020"],
  ["from 20 to 10 AD", "10 AD=0010"],
  ["from 10 to 20 BC", "20 BC=BC0020"],
  ["from 20 to 20 BC", "20 BC=BC0020"],
  ["from 0 to 20 AD", "20 AD=0020"],
  ["from 12345 to 20 AD", "20 AD=0020"],
  ["10 to 12345 AD", ""],
  ["10 to Rome, 20 AD", "20 AD=0020"],
  ["10 with 20 AD", "20 AD=0020"],
  ["in 9, 8, 7, 6 and 5 BC", "8=BC0008; 7=BC0007; 6=BC0006; 5 BC=BC0005"],
  ["Alfred (837–908) ruled", "837=0837; 908=0908"],
  ["Alfred (c. 837 - 908) ruled", "837=0837; 908=0908"],
  ["Alfred (1390–1410) ruled", "1390=1390; 1410=1410"],
  ["Alfred (908–837) ruled", ""],
  ["Alfred (837, 908) ruled", ""],
  ["Alfred (37–908) ruled", ""],
  ["Alfred (837–98) ruled", ""],
  ["Alfred (837–908 men) ruled", ""],
  ["Alfred 837–908) ruled", ""],
  ["Alfred (837–837) ruled", ""],
  ["born c. 347", "347=0347"],
  ["born ca 620", "620=0620"],
  ["born circa 1310", "1310=1310"],
  ["born c. 34", ""],
  ["born at 347", ""],
  ["In 348, the king died", "348=0348"],
  ["In 348 Pachomius died", "348=0348"],
  ["In 348 people died", ""],
  ["In 348,12 and more", ""],
  ["In 348, 12 men died", ""],
  ["By 348, the king was dead", ""],
  ["it came in 348, they said", ""],
  ["it came in 348 Euros", ""],
  ["In 348. The king", ""],
  ["In 1215 the king signed", ""],
  ["he signed in 1215.", "1215=1215"],
  ["he signed in 1215", "1215=1215"],
  ["he signed (in 1215)", "1215=1215"],
  ["he signed in 1215 Runnymede", "1215=1215"],
  ["he paid in 1215- and 40-pound notes", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
