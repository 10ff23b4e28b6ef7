import fc from "fast-check";
import nodeIcal, { type VEvent } from "node-ical";
import { expect, test } from "vitest";
import { datedOf, oddDates, timelineOf } from "../../test/dated-samples.ts";
import { hostileDocuments, hostileStatements } from "../../test/hostile-data.ts";
import {
  sampleDocuments,
  sampleStatement,
  sampleStatements,
  sampleTimeline,
} from "../../test/samples.ts";
import { makeVisible } from "../safe-line.ts";
import { ics } from "./ics.ts";

test("a timeline is a calendar, with the words for every date that is no single day", () => {
  expect(
    ics
      .writeTimeline(sampleTimeline, sampleStatements, { documents: sampleDocuments })
      .split("\r\n"),
  ).toMatchInlineSnapshot(`
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//onrecord//onrecord//EN",
      "CALSCALE:GREGORIAN",
      "NAME:onrecord",
      "X-WR-CALNAME:onrecord",
      "DESCRIPTION:Timeline by the dates that statements are about: 2 dates\\, and ",
      " 1 statement without\\; 1 entry left out: their date is unknown\\, longer tha",
      " n a month or before the year 1000",
      "X-WR-CALDESC:Timeline by the dates that statements are about: 2 dates\\, and",
      "  1 statement without\\; 1 entry left out: their date is unknown\\, longer th",
      " an a month or before the year 1000",
      "BEGIN:VEVENT",
      "UID:9ba13bfc-329c-8351-8de9-76a6e7fe04e8",
      "DTSTAMP:20160915T000000Z",
      "DTSTART;VALUE=DATE:20160919",
      "DTEND;VALUE=DATE:20160926",
      "SUMMARY:19 to 25 September 2016 · A backbench MP · pledge · We will find",
      "  480 children a home next week",
      "DESCRIPTION:19 to 25 September 2016\\nA backbench MP · pledge\\nWe will find",
      "  480 children a home next week\\ndate: “next week” = 19 to 25 September",
      "  2016\\, known no closer: some time in it\\, or all through it (shift: the w",
      " eek after 2016-09-15 (front matter))\\nsaid 15 September 2016\\nsource: What",
      "  we owe\\, letters/a.md:3",
      "CATEGORIES:pledge",
      "STATUS:TENTATIVE",
      "TRANSP:TRANSPARENT",
      "URL:https://a.example/what-we-owe",
      "X-ONRECORD-EDTF:2016-09-19/2016-09-25",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:a44a9361-ab4e-81a8-9bce-0f2542274aef",
      "DTSTAMP:20180131T000000Z",
      "DTSTART;VALUE=DATE:20160919",
      "DTEND;VALUE=DATE:20160926",
      "SUMMARY:19 to 25 September 2016 · Home Secretary (UK Government)\\, told by",
      "  A backbench MP · negative assertion\\, probable\\, outcome · Only 200 chi",
      " ldren have been housed",
      "DESCRIPTION:19 to 25 September 2016\\nHome Secretary (UK Government)\\, told ",
      " by A backbench MP · negative assertion\\, probable\\, outcome\\nOnly 200 chi",
      " ldren have been housed\\ndate: “next week” = 19 to 25 September 2016\\, ",
      " known no closer: some time in it\\, or all through it (shift: the week afte",
      " r 2016-09-15 (front matter))\\nsaid January 2018 (inferred)\\ncondition: if ",
      " councils agree\\nsource: news/b.md:9",
      "CATEGORIES:assertion",
      "STATUS:TENTATIVE",
      "TRANSP:TRANSPARENT",
      "X-ONRECORD-EDTF:2016-09-19/2016-09-25",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]
  `);
});

test.for([
  ["2016-09-15", "2016-09-15", "2016-09-16", false],
  ["2016-09-30", "2016-09-30", "2016-10-01", false],
  ["2016-02-29", "2016-02-29", "2016-03-01", false],
  ["1066-10-14", "1066-10-14", "1066-10-15", false],
  ["2016-09-15?", "2016-09-15", "2016-09-16", true],
  ["2016-09", "2016-09-01", "2016-10-01", true],
  ["2016-09-19/2016-09-25", "2016-09-19", "2016-09-26", true],
  ["../2016-12-31", "2016-12-31", "2017-01-01", true],
  ["2016-08/..", "2016-08-01", "2016-09-01", true],
] as const)("another reader takes %s for %s up to %s", ([edtf, start, end, isTentative]) => {
  const [event] = readEvents(ics.writeTimeline(timelineOf([edtf]), [sampleStatement]));
  expect(event?.datetype).toBe("date");
  expect([writeDay(event?.start), writeDay(event?.end)]).toEqual([start, end]);
  expect(event?.status).toBe(isTentative ? "TENTATIVE" : undefined);
  expect(textOf(event?.summary).startsWith("A backbench MP")).toBe(!isTentative);
});

test.for([
  "2016",
  "2016-22",
  "2016-33",
  "201X",
  "2015/2017",
  "../2018",
  "2016/..",
  "-0489",
  "-0043-03-15",
  "0000",
  "0079-08-24",
  "9999-12-31",
])("%s has no day in a calendar and is counted", (edtf) => {
  const written = ics.writeTimeline(timelineOf([edtf, "2016-09-15"]), [sampleStatement]);
  expect(readEvents(written)).toHaveLength(1);
  expect(unfold(written)).toContain(
    "1 entry left out: their date is unknown\\, longer than a month or before the year 1000",
  );
});

test("what is inferred says so, and why", () => {
  const because = [{ rule: "clue", says: "names the budget of January 2018" }];
  const statedOn = { ...datedOf("2018-01"), source: "inferred" as const, because };
  const [event] = readEvents(ics.writeStatements([{ ...sampleStatement, statedOn }]));
  expect(event?.summary).toMatch(/^January 2018 \(inferred\) · /);
  expect(event?.description).toContain("date inferred: clue: names the budget of January 2018");
});

test("an event keeps its name when it is dated anew, and has the day of its document for a stamp", () => {
  const [before, after] = ["2016-09-15", "2016-09-16"].map((edtf) =>
    readEvents(ics.writeStatements([{ ...sampleStatement, statedOn: datedOf(edtf) }])).at(0),
  );
  expect(before?.uid).toBe(after?.uid);
  expect(before?.dtstamp.toISOString()).toBe("2016-09-15T00:00:00.000Z");
});

test("no line is longer than 75 octets, and all end as the standard has it", () => {
  const written = ics.writeTimeline(timelineOf(oddDates), [sampleStatement]);
  const lines = written.split("\r\n");
  expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
});

test("whatever documents say, another reader finds these events, their words, and no other property", () => {
  fc.assert(
    fc.property(hostileStatements, (statements) => {
      const documents = hostileDocuments(statements);
      const written = ics.writeStatements(statements, { documents });
      const events = readEvents(written);
      expect(events).toHaveLength(2);
      for (const [index, { text }] of statements.entries()) {
        expect(textOf(events[index]?.description)).toContain(makeVisible(text));
      }
      const names = unfold(written)
        .split("\r\n")
        .map((line) => line.split(/[:;]/)[0]);
      expect(new Set(names)).toEqual(ours);
    }),
  );
});

const ours = new Set(
  ",BEGIN,VERSION,PRODID,CALSCALE,NAME,X-WR-CALNAME,DESCRIPTION,X-WR-CALDESC,UID,DTSTAMP,DTSTART,DTEND,SUMMARY,CATEGORIES,STATUS,TRANSP,X-ONRECORD-EDTF,END".split(
    ",",
  ),
);

function readEvents(written: string): VEvent[] {
  return Object.values(nodeIcal.sync.parseICS(written)).flatMap((it) =>
    it?.type === "VEVENT" ? [it] : [],
  );
}

function textOf(value: VEvent["summary"] | undefined): string {
  return typeof value === "string" ? value : (value?.val ?? "");
}

function unfold(written: string): string {
  return written.replaceAll("\r\n ", "");
}

/** The reader gives all-day events as midnights of the machine's time zone. */
function writeDay(date: Date | undefined): string {
  if (date === undefined) return "";
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
