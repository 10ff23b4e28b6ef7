import { expect, test } from "vitest";
import { findTimes } from "./find-times.ts";

/** Whole texts of our own, each time checked by reading: history, a life, and a briefing that looks back. */
const values = (text: string, creationTime: string): string[] =>
  findTimes(text, { creationTime }).map((time) => `${time.text} = ${time.value}`);

test("the history of a council", () => {
  const text = `The harbour council (1871–1939)

The council first sat in March 1871, in a loft above the ropeworks. The town had been without a harbour master since 1864. In May it bought the two piers, and in November a storm took one of them. The following spring the other was lengthened.

By 1880 the debt had grown to four times what it was in 1871. On 9 February 1881 the ratepayers met, and two days later the treasurer resigned. His 1878 accounts were never found. In December a new man was hired; in January the banks gave way.

The years 1914 to 1918

The fleet was laid up in August 1914. In October (the order is dated 30 September) the Admiralty took the east pier and held it until March 1919. That same month the council wrote to Parliament.`;
  expect(values(text, "2011-06-20")).toEqual([
    "1871 = 1871",
    "1939 = 1939",
    "1871–1939 = P68Y",
    "March 1871 = 1871-03",
    "1864 = 1864",
    "since 1864 = 1864",
    "May = 1871-05",
    "November = 1871-11",
    "The following spring = 1872-SP",
    "1880 = 1880",
    "By 1880 = 1880",
    "1871 = 1871",
    "9 February 1881 = 1881-02-09",
    "two days later = 1881-02-11",
    "1878 = 1878",
    "December = 1881-12",
    "January = 1882-01",
    "years = PXY",
    "1914 = 1914",
    "1918 = 1918",
    "1914 to 1918 = P4Y",
    "August 1914 = 1914-08",
    "October = 1914-10",
    "30 September = 1914-09-30",
    "March 1919 = 1919-03",
    "until March 1919 = 1919-03",
    "That same month = 1919-03",
  ]);
});

test("the life of a printer", () => {
  const text = `Ada Quill (3 June 1802 – 19 April 1877) was a printer. She was apprenticed in 1816, five years after her father, who had come to the town in 1799, opened his shop. In 1824 she married; the same year the shop burnt down. Three years later she bought her own press. At that time no other woman in the county owned one.

On 12 October 1831 the troops came. The day before, she had hidden the type. She was arrested that night and tried in November. She died the day before the new hall was opened.`;
  expect(values(text, "2011-06-20")).toEqual([
    "3 June 1802 = 1802-06-03",
    "19 April 1877 = 1877-04-19",
    "3 June 1802 – 19 April 1877 = P27349D",
    "1816 = 1816",
    "five years = P5Y",
    "1799 = 1799",
    "1824 = 1824",
    "the same year = 1824",
    "Three years later = 1827",
    "that time = PAST_REF",
    "12 October 1831 = 1831-10-12",
    "The day before = 1831-10-11",
    "that night = 1831-10-12TNI",
    "November = 1831-11",
    "the day before = XXXX-XX-XX",
  ]);
});

test("a briefing counts from its own day, whatever it looks back on", () => {
  const text = `The minister will publish the plan next month. Officials said yesterday that costs rose by a tenth last year, and a vote is expected in March.

Background

The scheme was set up in 2009 and cut in 2013. This week two councils left it. In July they had been warned.`;
  expect(values(text, "2016-09-15")).toEqual([
    "next month = 2016-10",
    "yesterday = 2016-09-14",
    "last year = 2015",
    "March = 2017-03",
    "2009 = 2009",
    "2013 = 2013",
    "This week = 2016-W37",
    "July = 2016-07",
  ]);
});
