import { expect, test } from "vitest";
import { lexLine } from "../line.ts";
import { readTimes } from "../read-times.ts";
import { tenseAround } from "./tense-around.ts";

/** How the last time of a text is told. */
function tenseOf(text: string): string {
  const line = lexLine(text, 0, text.length, "en-GB");
  const last = line === null ? undefined : readTimes(line).at(-1);
  return line === null || last === undefined
    ? "no time"
    : (tenseAround(line, last.start, last.end) ?? "");
}

test.for([
  // The word that joins it to its clause.
  ["They met in 2015.", "past"],
  ["They met in early 2015.", "past"],
  ["They met, 2015.", ""],
  ["They met in the summer of 2015.", "past"],
  ["They met in the 1990s.", ""],
  ["They fell between 2009 and 2011.", "past"],
  ["They fell from 2009 to 2011.", "past"],
  ["They fell from 2009 and 2011.", ""],
  ["They met in 2009 and 2011.", "past"],
  ["They met in 2009, 2010 or 2011.", "past"],
  ["They met in 12 and 2011.", ""],
  ["They met in 2007, 2008, 2009, 2010 and 2011.", "past"],
  ["They met in 2006, 2007, 2008, 2009, 2010 and 2011.", ""],
  ["Closed since 2015.", "past"],
  // A question and a condition tell nothing.
  ["Did they fall in 2015?", ""],
  ["If they fell in 2015, all is lost.", ""],
  ["They fell in 2015 if all is lost.", ""],
  ["They fell in 2015. If so, all is lost.", "past"],
  ["If so: they fell in 2015.", "past"],
  ["If so; they fell in 2015.", "past"],
  ["If only! They fell in 2015.", "past"],
  ["If what? They fell in 2015.", "past"],
  ["“If only.” They fell in 2015.", "past"],
  ["If only\n\nThey fell in 2015.", "past"],
  ["If no. five fell in 2015, all is lost.", ""],
  ["They fell in 2015\n\nIf so, all is lost.", "past"],
  // By when it was done.
  ["Some were housed by 2015.", "past"],
  ["It was gone by 2015.", "past"],
  ["They had gone by 2015.", "past"],
  ["They have gone by 2015.", ""],
  ["They had to go by 2015.", ""],
  ["They were told that all go by 2015.", ""],
  ["It was a far cry from the old mill and the weir by 2015.", "past"],
  ["It was a very far cry from the old mill and the weir by 2015.", ""],
  ["It was here. All gone by 2015.", ""],
  // The nearest word that tells of time, before it or after it.
  ["In 2015 they fell.", "past"],
  ["In 2015 they would fall, they said.", ""],
  ["They fell, who in 2015 are ill.", ""],
  ["In 2015, which is past, they fell.", ""],
  ["They would have met in 2015.", "past"],
  ["They met as they would in 2015.", ""],
  ["They fell with the old mill and the far weir of the men in 2015.", ""],
  ["They fell with the old mill and the weir of the men in 2015.", "past"],
  ["In 2015 the men of the old mill by the far quay and weir fell.", ""],
  ["In 2015 the men of the old mill by the quay and weir fell.", "past"],
  ["In 2015 it is. They fell.", ""],
  ["They fell. It is in 2015.", ""],
  // A verb in the past tense, and what only looks like one.
  ["They opened it in 2015.", "past"],
  ["They used it in 2015.", ""],
  ["They freed him in 2015.", ""],
  ["They exceed it in 2015.", ""],
  ["Rivers Opened in 2015.", ""],
  ["The opened mill in 2015.", ""],
  ["They need it in 2015.", ""],
  ["It is broken in 2015.", ""],
  ["It was broken in 2015.", "past"],
  ["A broken mill in 2015.", ""],
  ["They said it in 2015.", ""],
  ["It was updated in 2015.", ""],
  // Still to come.
  ["It will open in 2031.", "ahead"],
  ["It will open before 2031.", "ahead"],
  ["It will open at 2031.", ""],
  ["It is due to open in 2031.", "ahead"],
  ["They are likely to open in 2031.", "ahead"],
  ["It's expected to open in 2031.", "ahead"],
  ["It was likely to open in 2031.", ""],
  ["Our will is in 2031.", ""],
  ["It will tell us what was in 2031.", "past"],
  ["It will, they said, open in 2031.", ""],
  ["It will be “here” in 2031.", ""],
  ['It will be "here" in 2031.', ""],
  ["It will, with all the men of the mill, open in 2031.", "ahead"],
  ["It will, with all the men of the old mill, open in 2031.", ""],
  ["In 2031 it will open.", "ahead"],
  ["So in 2031 it will open.", "ahead"],
  ["And so in 2031 it will open.", ""],
  ["In 2031, they said, it will open.", ""],
  ["In 2031 the men of the old mill by the quay and weir will go.", "ahead"],
  ["In 2031 the men of the old mill by the far quay and weir will go.", ""],
  ["In 2031 it is. It will open.", ""],
  ["It will. It is in 2031.", ""],
  // Owed.
  ["The bonds due 15 March 2031 are safe.", "ahead"],
  ["The bonds were due 15 March 2031.", ""],
  ["The bond was due 15 March 2031.", ""],
  ["The bonds had been due 15 March 2031.", ""],
] as const)("in %j the last time is told as %j", ([text, expected]) => {
  expect(tenseOf(text)).toBe(expected);
});
