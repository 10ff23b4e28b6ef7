import { expect, test } from "vitest";
import { plainText } from "../document-formats/plain-text.ts";
import { setBoilerplateAside } from "../set-aside.ts";

const paragraph =
  "The council will build 480 homes by the end of the year. It said so in its plan of last week.";

/** The rules that set something aside, of a line below so many paragraphs and above as many. */
const rulesOf = (line: string, around = 2): string[] => {
  const many = Array.from({ length: around }, () => paragraph);
  const text = [...many, line, ...many].join("\n\n");
  return setBoilerplateAside(plainText.read(text, 0), new Set(), text).setAside.flatMap(
    ({ because }) => because.map(({ rule }) => rule),
  );
};

test.for([
  "This article was amended on 12 May 2014.",
  "This story has been updated to include the mayor’s words on rents.",
  "Page last updated at 10:30 GMT, Wednesday, 24 August 2011",
  "Last updated: 3 May 2018",
  "CORRECTION APPENDED.",
  "Correction:",
])("%j says only that the page changed", (line) => {
  expect(rulesOf(line)).toEqual(["boilerplate/revision-note"]);
});

test.for([
  "Editor’s note: the council has since said that 200 homes stand empty.",
  "Correction: 200 homes stand empty, not 480.",
  "This article was amended to say that 200 homes stand empty.",
  "This article was corrected: the grant was £3 million.",
  "This article was amended on 12 May 2014 because the grant was overstated.",
  "This report was updated. The council will build 200 homes.",
  "Updated plans for 480 homes",
  "Published on Monday, the plan names 480 homes.",
])("%j tells something, and stays", (line) => {
  expect(rulesOf(line)).toEqual([]);
});

test("a stamp inside a long text dates its section, and stays", () => {
  expect(rulesOf("Updated: 3 May 2018", 9)).toEqual([]);
});
