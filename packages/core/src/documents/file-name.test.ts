import fc from "fast-check";
import { expect, test } from "vitest";
import { readFileName } from "./file-name.ts";

test.for([
  ["2016-09-15-a-visit.md", "2016-09-15", "a visit"],
  ["letters/2016-09-15.txt", "2016-09-15", null],
  ["2016-09-15-2nd-letter.md", "2016-09-15", "2nd letter"],
  ["2016-09.txt", "2016-09", null],
  ["20160915.txt", "2016-09-15", null],
  ["letter-20160915.txt", "2016-09-15", null],
  ["2016_09_15_letter.txt", "2016-09-15", "letter"],
  ["003_2023-04-18.md", "2023-04-18", null],
  ["C:\\texts\\2016-09-15 letter.txt", "2016-09-15", "letter"],
  ["2005-party.md", "2005", null],
  ["2005.txt", "2005", null],
] as const)("%s is of %s, %s", ([path, edtf, title]) => {
  expect(readFileName(path, "")).toMatchObject({ dates: { edtf }, title, problem: null });
});

test.for([
  "letter.txt",
  "2011-12-accounts.md",
  "2016-17-budget.md",
  "0123-45.txt",
  "1234567890123.txt",
  "20161399.txt",
  "size-1920-1080.txt",
  "area51.md",
  "vision-2030.md",
  "5000-people.md",
])("%s gives no date", (path) => {
  expect(readFileName(path, "")).toEqual({ dates: null, title: null, problem: null });
});

test("an impossible or a second date is told", () => {
  expect(readFileName("2016-02-31-x.md", "").problem).toContain("days 01 to 29");
  expect(readFileName("2016-09-01_to_2016-09-15.txt", "").problem).toContain("more than one date");
});

test("a year that the text has as its goal is not when it was written", () => {
  expect(readFileName("2030-agenda.md", "No poverty by 2030.").dates).toBeNull();
  const text = "We halved it by 2010. It ends by 2015, and by 2020 …";
  expect(readFileName("2010-party.md", text).dates?.edtf).toBe("2010");
});

test("no name makes it throw", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string(),
      (name, text) => void readFileName(name, text),
    ),
  );
});
