import { Block, get, isEvent, iter, parse } from "@markwhen/parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { oddDates, timelineOf } from "../../test/dated-samples.ts";
import { hostileDocuments, hostilePositions, hostileStatements } from "../../test/hostile-data.ts";
import {
  sampleDocuments,
  samplePositions,
  sampleStatement,
  sampleStatements,
  sampleTimeline,
} from "../../test/samples.ts";
import { makeVisible } from "../safe-line.ts";
import { markwhen } from "./markwhen.ts";

const known = { documents: sampleDocuments };

test("a timeline has an entry for each statement at each date", () => {
  expect(markwhen.writeTimeline(sampleTimeline, sampleStatements, known)).toMatchInlineSnapshot(`
    "title: "Timeline by the dates that statements are about: 2 dates, and 1 statement without"

    2016: 2016 · A backbench MP · pledge
    · We will find 480 children a home next week
    · date: 2016, known no closer: some time in it, or all through it
    · said 15 September 2016
    · source: What we owe, letters/a.md:3
    · [https://a.example/what-we-owe](https://a.example/what-we-owe)

    2016-09-19/2016-09-25: 19 to 25 September 2016 · A backbench MP · pledge
    · We will find 480 children a home next week
    · date: “next week” = 19 to 25 September 2016, known no closer: some time in it, or all through it (shift: the week after 2016-09-15 (front matter))
    · said 15 September 2016
    · source: What we owe, letters/a.md:3
    · [https://a.example/what-we-owe](https://a.example/what-we-owe)

    2016-09-19/2016-09-25: 19 to 25 September 2016 · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome
    · Only 200 children have been housed
    · date: “next week” = 19 to 25 September 2016, known no closer: some time in it, or all through it (shift: the week after 2016-09-15 (front matter))
    · said January 2018 (inferred)
    · condition: if councils agree
    · source: news/b.md:9
    "
  `);
});

test("changes stand under their matter", () => {
  expect(markwhen.writePositions(samplePositions, sampleStatements, known)).toMatchInlineSnapshot(`
    "title: "Positions in 2 documents: 1 matter, 1 change; without an entry: 1 new statement, 1 dropped statement, 1 unread document"

    # children's homes

    2018-01: January 2018 (inferred) · unmet (match, 0.82, accepted) · children's homes
    · Only 200 children have been housed
    · date: January 2018, known no closer: some time in it, or all through it
    · date inferred: 
    · before: 15 September 2016 · A backbench MP · pledge · We will find 480 children a home next week · letters/a.md:3
    · after: January 2018 (inferred) · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9
    · figures: 480 children → 200 children
    · dates: “next week” = 19 to 25 September 2016 → “in 2017” = 2017
    · because outcome: tells what came of it (+1.5)
    · source: news/b.md:9
    "
  `);
});

test.for([
  ["2016-09-15", "2016-09-15 to 2016-09-16"],
  ["2016-09", "2016-09-01 to 2016-10-01"],
  ["2016", "2016-01-01 to 2017-01-01"],
  ["2016-22", "2016-06-01 to 2016-09-01"],
  ["201X", "2010-01-01 to 2020-01-01"],
  ["2016-09-19/2016-09-25", "2016-09-19 to 2016-09-26"],
  ["../2016-12-31", "2016-12-31 to 2017-01-01"],
  ["0079-08-24", "0079-08-24 to 0079-08-25"],
  ["-0489", "-000489-01-01 to -000488-01-01"],
  ["-0043-03-15", "-000043-01-01 to -000042-01-01"],
  // A range that begins before the year 1 ends, for this parser, with the beginning of its last year.
  ["-0049/0050", "-000049-01-01 to 0050-01-01"],
] as const)("its own parser takes %s for %s", ([edtf, range]) => {
  const [event] = readEvents(markwhen.writeTimeline(timelineOf([edtf]), [sampleStatement]));
  expect(event?.range).toBe(range);
});

test("every sort of date is an event", () => {
  const written = markwhen.writeTimeline(timelineOf(oddDates), [sampleStatement]);
  expect(readEvents(written)).toHaveLength(oddDates.length);
});

test.for([
  "#tag and #all",
  "we raise it by 50% now",
  "[x] done",
  "!name .end",
  "[here](location)",
  "![shown](https://a.example/x.png)",
  "2016-09-15: an event",
  "key: value",
  "// hidden",
  "every 2 days",
])("%j does nothing", (text) => {
  const speaker = { ...sampleStatement.speaker, name: text };
  const [event, ...others] = readEvents(
    markwhen.writeStatements([{ ...sampleStatement, text, speaker }]),
  );
  expect(others).toEqual([]);
  expect(event?.acts).toEqual([undefined, undefined, undefined, undefined]);
  expect(event?.words.map(plain)).toContain(plain(`· ${text}`));
});

test("whatever documents say, its own parser finds these events and words, and nothing else", () => {
  fc.assert(
    fc.property(hostileStatements, hostilePositions, (statements, positions) => {
      const documents = hostileDocuments(statements);
      const written = markwhen.writeStatements(statements, { documents });
      const events = readEvents(written);
      expect(events).toHaveLength(2);
      for (const [index, { text }] of statements.entries()) {
        expect(events[index]?.words.map(plain)).toContain(plain(`· ${makeVisible(text)}`));
      }
      const changes = markwhen.writePositions(positions, statements, { documents });
      for (const one of [...events, ...readEvents(changes)]) {
        expect(one.properties).toEqual({});
        expect(one.acts).toEqual([undefined, undefined, undefined, undefined]);
        expect(one.words.join("\n")).not.toMatch(/[[\]<>]/);
      }
      expect(parse(written).parseMessages).toEqual([]);
    }),
  );
});

type Read = {
  readonly range: string;
  readonly words: readonly string[];
  readonly properties: unknown;
  readonly acts: readonly unknown[];
};

function readEvents(written: string): readonly Read[] {
  const { events } = parse(written);
  return Array.from(iter(events)).flatMap(({ path }): Read[] => {
    const event = get(events, path);
    if (event === undefined || !isEvent(event)) return [];
    const { fromDateTimeIso, toDateTimeIso } = event.dateRangeIso;
    const days = [fromDateTimeIso, toDateTimeIso].map((iso) => iso.replace(/T.*/, ""));
    return [
      {
        range: days.join(" to "),
        words: [
          event.firstLine.restTrimmed,
          ...event.supplemental.map((block) => (block instanceof Block ? block.raw : block.type)),
        ],
        properties: event.properties,
        acts: [...event.tags, event.id, event.percent, event.completed, event.recurrence],
      },
    ];
  });
}

/** Without what is written as a look-alike, and white space at the end, which is not kept. */
function plain(words: string): string {
  return words.replace(/[#＃<‹>›[［\]］!！.․%\u00a0]/g, "").trimEnd();
}
