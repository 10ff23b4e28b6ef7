import { expect, test } from "vitest";
import { findTimes } from "./find-times.ts";
import { lexLine } from "./line.ts";
import { readTimes } from "./read-times.ts";
import { readCues } from "./direction.ts";

const value = (creationTime: string, text: string): string | undefined =>
  findTimes(text, { creationTime })[0]?.value;

test.for([
  ["2016-09-15", "They met on Monday.", "2016-09-12"],
  ["2016-09-15", "They will meet on Monday.", "2016-09-19"],
  ["2016-09-15", "Talks are set to resume Monday.", "2016-09-19"],
  ["2016-09-15", "They spoke on Thursday.", "2016-09-15"],
  ["2016-09-15", "The camp was cleared in October.", "2015-10"],
  ["2016-09-15", "The camp will be cleared in October.", "2016-10"],
  ["2018-01-18", "according to figures from November", "2017-11"],
  ["2016-12-28", "It opens on January 3.", "2017-01-03"],
  ["2016-01-04", "It closed on December 30.", "2015-12-30"],
  ["2016-09-15", "The offer had been due to expire on Friday.", "2016-09-09"],
  ["2016-09-15", "They will ask him. Until Tuesday nobody had called.", "2016-09-13"],
  ["2016-09-15", "On Friday, he set aside his holiday plans.", "2016-09-09"],
  ["2016-10-12", "The ferry would sail on a still unspecified day in January.", "2017-01"],
  ["2016-10-12", "We tested the costumes for Halloween.", "2016-10-31"],
  ["2016-09-15", "They are meeting on Monday.", "2016-09-19"],
  ["2016-09-15", "The vote was postponed until Tuesday.", "2016-09-20"],
  ["2016-09-15", "how about sunday night?", "2016-09-18TNI"],
  ["2016-09-15", "On Monday, Mohamed is to travel to Geneva.", "2016-09-19"],
  ["2016-09-15", "The start on Tuesday was slow.", "2016-09-13"],
] as const)("written %s, %j means %s", ([on, text, expected]) => {
  expect(value(on, text)).toBe(expected);
});

test("what decided is told with its weight", () => {
  const [time] = findTimes("They will meet on Monday.", { creationTime: "2016-09-15" });
  expect(time?.because).toContainEqual({
    rule: "direction",
    says: "“will” beside it points to the future",
    weight: 3,
  });
});

test("a future word in another sentence does not count", () => {
  expect(value("2016-09-15", "They met on Monday. They will meet again.")).toBe("2016-09-12");
});

test.for([
  [
    "2016-09-15",
    "Doors are open this Friday, Saturday and Monday.",
    "2016-09-16 2016-09-17 2016-09-19",
  ],
  ["2016-09-15", "They met on Tuesday and Thursday.", "2016-09-13 2016-09-15"],
  ["2016-09-14", "They met on Tuesday and Friday.", "2016-09-13 2016-09-09"],
  ["2016-09-12", "They met on Sunday and Friday.", "2016-09-11 2016-09-09"],
] as const)("written %s, the weekdays of %j are %s", ([on, text, expected]) => {
  const values = findTimes(text, { creationTime: on }).map((time) => time.value);
  expect(values.join(" ")).toBe(expected);
});

/** The words that turn the last expression of a text, with their weights. */
function cuesOf(text: string): string {
  const line = lexLine(text, 0, text.length, "en-GB");
  const last = line === null ? undefined : readTimes(line).at(-1);
  if (line === null || last === undefined) return "no time";
  const cues = readCues(line, last.start, last.end);
  return cues
    .filter(({ weight }) => weight !== 0)
    .map(({ word, weight }) => `${word} ${weight}`)
    .join(", ");
}

test.for([
  // The word right before it.
  ["It has been shut since Monday.", "since -4, been -2"],
  ["Until Monday nobody came.", "until 3, came -2"],
  ["Till Monday nobody came.", "till 3, came -2"],
  ["By Monday it was gone.", "by 3, was -2"],
  ["In May it was gone.", "was -2"],
  ["It shut last Oct. 3.", "last -6"],
  ["How about Monday night?", "how about 2"],
  ["What about Monday?", "what about 2"],
  ["They asked about Monday night.", "asked -2"],
  // What is put off.
  ["The vote was delayed till Monday.", "delayed 3"],
  ["The vote was adjourned to Monday.", "adjourned 3"],
  ["The vote was deferred yet again until Monday.", "deferred 3"],
  ["The vote was deferred once and again until Monday.", "until 3, deferred -2"],
  ["The vote was deferred on Monday.", "deferred -2"],
  // The nearest verb, before it rather than after it.
  ["They met, and on Monday they will meet.", "met -2"],
  ["On Monday they will meet.", "will 3"],
  ["It is gone. On Monday – they said – it was here.", "said -2"],
  ["They met in a hall by the mill at the quay on Monday.", "met -2"],
  ["They met in a hall by the mill at the far quay on Monday.", "met -1"],
  ["They met in a hall by the very old grey mill at the quay on Monday.", "met -1"],
  ["They met in a hall by the very old grey mill at the far quay on Monday.", ""],
  ["On Monday a man of the old mill by the far quay at the weir came.", "came -1"],
  ["On Monday a man of the old mill by the very far quay at the weir came.", ""],
  // In its own sentence.
  ["They met! Monday is free.", "is 0.5"],
  ["They met? Monday is free.", "is 0.5"],
  ["They met. Monday is free.", "is 0.5"],
  ["They asked him. Monday is free.", "is 0.5"],
  ["We met in Paris. Monday is free.", "is 0.5"],
  ["She said: “We met.” Monday is free.", "is 0.5"],
  ['She said: "We met." Monday is free.', "is 0.5"],
  ["They asked Mr. Monday is free.", "asked -2"],
  ["They moved plan b. Monday is free.", "moved -2"],
  ["They moved the U.S. Monday vote.", "moved -2"],
  ["They met in approx. the same room on Monday.", "met -2"],
  // What is to be done, and what had to be.
  ["They plan to meet on Monday.", "to 1.5"],
  ["They are to meet on Monday.", "to 1.5"],
  ["They are due to meet on Monday.", "to 1.5"],
  ["They begin to dig on Monday.", "to 1.5"],
  ["They had been due to meet on Monday.", "to -2"],
  ["They had planned to meet on Monday.", "to -2"],
  ["They had once been due to meet on Monday.", "to -2"],
  ["They had not even once been due to meet on Monday.", "to 1.5"],
  ["They had hired him to meet us on Monday.", "to 1.5"],
  ["They had to meet on Monday.", "to -2"],
  ["They failed to meet on Monday.", "to -2"],
  ["The mill used to open on Monday.", "to -2"],
  ["The mill is used to store grain on Monday.", "to 1.5"],
  ["They were unable to meet on Monday.", "to -2"],
  ["It was unable to meet us on Monday.", "to -2"],
  ["The mill is able to open on Monday.", "to 1.5"],
  // "To" before what is no verb.
  ["They listen to Monday.", ""],
  ["They gave it to him on Monday.", "gave -2"],
  ["They went to Paris on Monday.", "went -2"],
  ["They took it to two on Monday.", "took -2"],
  ["They gave it to charities on Monday.", "gave -2"],
  ["They are used to singing on Monday.", "are 0.5"],
  ["They gave it to family on Monday.", "gave -2"],
  ["They held out to end of play on Monday.", "held -2"],
  ["They want to start on Monday.", "to 1.5"],
  ["The mill was forced to close on Monday.", "to -2"],
  ["The mill will be forced to close on Monday.", "to 1.5"],
  // A plan in the present.
  ["They are meeting on Monday.", "are 2"],
  ["They are not meeting on Monday.", "are 2"],
  ["They are something on Monday.", "are 0.5"],
  ["They are king on Monday.", "are 0.5"],
  ["They are Reading on Monday.", "are 0.5"],
  ["They were meeting on Monday.", "were -2"],
  // Words that look like a past.
  ["It will be closed on Monday.", "will 3"],
  ["It is closed on Monday.", "is 0.5"],
  ["It was closed on Monday.", "closed -2"],
  ["It will cut rates on Monday.", "will 3"],
  ["They aired it on Monday.", "aired -2"],
  ["They need him on Monday.", ""],
  ["They shed jobs on Monday.", ""],
  ["It is painted on Monday.", "is 0.5"],
  ["It painted on Monday.", "painted -2"],
  ["It is newly painted on Monday.", "is 0.5"],
  ["It can be severely limited on Monday.", ""],
  ["The team United on Monday.", ""],
  ["The weekend vote of Edwards on Monday.", ""],
  ["They exceed it on Monday.", ""],
  ["A painted mill on Monday.", ""],
  ["A newly painted mill on Monday.", ""],
  ["A briefly painted mill on Monday.", ""],
  ["Some newly painted mills on Monday.", "painted -2"],
  ["It will sell its quay B reserved places on Monday.", "will 3"],
  ["So I reserved places on Monday.", "reserved -2"],
  ["The mill painted, on Monday.", "painted -2"],
  ["The assembly voted on Monday.", "voted -2"],
  ["The family moved on Monday.", "moved -2"],
  // Nouns that look like a plan.
  ["The start on Monday.", ""],
  ["They start on Monday.", "start 3"],
  ["The plans on Monday.", ""],
  ["The plan to wait on Monday.", "to 1.5"],
] as const)("%j is turned by %j", ([text, expected]) => {
  expect(cuesOf(text)).toBe(expected);
});
