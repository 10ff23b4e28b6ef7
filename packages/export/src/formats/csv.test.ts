import fc from "fast-check";
import { expect, test } from "vitest";
import { hostilePositions, hostileStatements } from "../../test/hostile-data.ts";
import { readCsv } from "../../test/read-csv.ts";
import {
  samplePositions,
  sampleStatement,
  sampleStatements,
  sampleTime,
  sampleTimeline,
} from "../../test/samples.ts";
import { makeVisible } from "../safe-line.ts";
import { csv } from "./csv.ts";

test("the columns of statements are these, for good", () => {
  const [headings, first, second] = readCsv(csv.writeStatements(sampleStatements));
  expect(headings?.join(",")).toBe(
    "id,document,line,start,end,statedOn,statedOnEarliest,statedOnLatest,statedOnSource,speaker,role,holder,toldBy,act,outcome,certainty,polarity,condition,deadline,deadlineEarliest,deadlineLatest,refersTo,refersToEarliest,refersToLatest,quantities,headings,text",
  );
  expect(first?.join("|")).toBe(
    "s1|letters/a.md|3|0|40|2016-09-15|2016-09-15|2016-09-15|front-matter|A backbench MP|author|||pledge|false|certain|positive|||||2016-09-19/2016-09-25|2016-09-19|2016-09-25|480 children|What we owe|We will find 480 children a home next week",
  );
  expect(second?.slice(9, 21).join("|")).toBe(
    "Home Secretary|reported|UK Government|A backbench MP|assertion|true|probable|negative|if councils agree|2016-09-19/2016-09-25|2016-09-19|2016-09-25",
  );
});

test("times have the document, the words and what they mean", () => {
  const rows = readCsv(csv.writeTimes([{ ...sampleTime, document: "a.md", line: 3 }]));
  expect(rows).toEqual([
    [
      "document",
      "line",
      "start",
      "end",
      "text",
      "type",
      "value",
      "mod",
      "edtf",
      "earliest",
      "latest",
      "because",
    ],
    [
      "a.md",
      "3",
      "3",
      "12",
      "next week",
      "DATE",
      "2016-W38",
      "",
      "2016-09-19/2016-09-25",
      "2016-09-19",
      "2016-09-25",
      "shift: the week after 2016-09-15 (front matter)",
    ],
  ]);
});

test("a timeline has a row for each statement at each date, the undated last", () => {
  const rows = readCsv(csv.writeTimeline(sampleTimeline, sampleStatements));
  expect(rows.map((row) => row.slice(0, 5).join("|"))).toEqual([
    "date|earliest|latest|salience|id",
    "2016|2016-01-01|2016-12-31|1|s1",
    "2016-09-19/2016-09-25|2016-09-19|2016-09-25|2|s1",
    "2016-09-19/2016-09-25|2016-09-19|2016-09-25|2|s2",
    "||||s2",
  ]);
});

test("positions have a row for each change, and for what is new, dropped or unread", () => {
  const rows = readCsv(csv.writePositions(samplePositions, sampleStatements));
  const [headings] = rows;
  expect(headings?.join(",")).toBe(
    "matter,label,kind,band,score,review,beforeId,beforeDocument,beforeLine,beforeStatedOn,beforeStatedOnEarliest,beforeStatedOnLatest,beforeSpeaker,beforeHolder,beforeAct,beforeText,afterId,afterDocument,afterLine,afterStatedOn,afterStatedOnEarliest,afterStatedOnLatest,afterSpeaker,afterHolder,afterAct,afterText,figureBefore,figureAfter,dateBefore,dateAfter,unread,because,said,note",
  );
  const shown = [
    "matter",
    "kind",
    "beforeId",
    "afterId",
    "figureAfter",
    "dateAfter",
    "unread",
    "because",
  ];
  expect(
    rows.slice(1).map((row) => shown.map((name) => row[headings?.indexOf(name) ?? -1]).join("|")),
  ).toEqual([
    "m1|unmet|s1|s2|200 children|2017||outcome: tells what came of it (+1.5)",
    "|new||s2||||",
    "|dropped|s1|||||terms: searched for home, children",
    "|unread|||||news/b.md, characters 0 to 12|bytes: not UTF-8",
  ]);
});

test.for([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+44", "'+44"],
  ["-1", "'-1"],
  ["@home", "'@home"],
  ["\t=1", "' =1"],
  ["\r=1", "␍=1"],
  ["＝1", "'＝1"],
  ["1 = 1", "1 = 1"],
  ["a-b", "a-b"],
  ["‘=1’", "‘=1’"],
] as const)("the cell %j is written as %j", ([text, cell]) => {
  const rows = readCsv(csv.writeStatements([{ ...sampleStatement, text }]));
  expect(rows[1]?.at(-1)).toBe(cell);
});

test("an independent reader finds the same cells", () => {
  fc.assert(
    fc.property(hostileStatements, hostilePositions, (statements, positions) => {
      const rows = readCsv(csv.writeStatements(statements));
      expect(rows.length).toBe(statements.length + 1);
      statements.forEach((statement, index) => {
        const cells = rows[index + 1] ?? [];
        expect(cells.length).toBe(rows[0]?.length);
        expect(cells.at(-1)?.replace(/^'/, "")).toBe(makeVisible(statement.text).replace(/^'/, ""));
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      });
      for (const row of readCsv(csv.writePositions(positions, statements))) {
        expect(row.length).toBe(34);
      }
    }),
  );
});
