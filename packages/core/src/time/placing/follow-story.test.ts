import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

/** Enough dated past for a document to be a narrative. */
const opening =
  "The mill was built in 1802, burnt down in 1811, was rebuilt in 1815 and sold in 1820. ";

const last = (text: string): string | undefined =>
  findTimes(`${opening}\n\n${text}`, { creationTime: "2012-05-04" }).at(-1)?.value;

test.for([
  ["They dug the canal in May 1831. It had been planned since 1790. In June it opened.", "1831-06"],
  ["On 3 March 1840 (the strike of 1825 was forgotten) they met. In April they won.", "1840-04"],
  ["In May 1850 the price was lower than in 1846. In July it rose.", "1850-07"],
  ["In May 1850 he signed. His 1841 book said otherwise. In July it was burnt.", "1850-07"],
  ["In May 1850 she spoke of the uncle who had died in 1829. In July she left.", "1850-07"],
  ["In May 1850 output fell below that of the previous year. In July it rose.", "1850-07"],
  ["On 2 May 1850 he came; two years earlier he was poor. Three days later he left.", "1850-05-05"],
  ["On 7 December (the 8th in the east), 1841, it began. In January it was over.", "1842-01"],
  ["On 9 September 1850 it fell in ruins. In January they rebuilt it.", "1851-01"],
  [
    "In October 1844 they dug on, and dug until February 1845. In November they stopped.",
    "1844-11",
  ],
  ["In October 1831 he stayed in gaol until 29 April 1832. He was shot on 30 May.", "1832-05-30"],
  [
    "On 28 March 1918 they met. The board dated from 5 November 1917. On 15 July it sat.",
    "1918-07-15",
  ],
  ["In December 1777 they dug in. The next spring they marched.", "1778-SP"],
  ["In 1844 he wrote of the 1831 revolt. The following year he died.", "1845"],
  ["In the past year much has been found. In 1850 it opened. In May it shut.", "1850-05"],
] as const)("%j ends in %s", ([text, expected]) => {
  expect(last(text)).toBe(expected);
});

test.for([
  // A new paragraph may begin earlier: it is no look back.
  ["In May 1850 it opened.\n\nThe upper mill began in 1843. In June it shut.", "1843-06"],
  // What has its own date at the head of a sentence moves the story on.
  ["In May 1850 it opened. In 1851 the owner died. In June it shut.", "1851-06"],
  ["The years 1855–1860\n\nIn June it shut.", "1855-06"],
  ["In the 1852 vote they lost. In June it shut.", "1852-06"],
] as const)("%j moves the story on to %s", ([text, expected]) => {
  expect(last(text)).toBe(expected);
});

test("a look back is told in the explanation", () => {
  const text =
    "On 28 March 1918 they met. The board dated from 5 November 1917. On 15 July it sat.";
  const time = findTimes(`${opening}\n\n${text}`, { creationTime: "2012-05-04" }).at(-1);
  expect(time?.because.map(({ says }) => says)).toContain(
    "the first after 1918-03-28: 1917-11-05 was a look back",
  );
});
