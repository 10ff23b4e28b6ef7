import { expect, test } from "vitest";
import type { Attributed } from "../attributed.ts";
import type { Dated, Span, TimeExpression } from "../data.ts";
import { dateStatement } from "./date-statement.ts";

const documentDate: Dated = {
  edtf: "2018-01-18",
  earliest: "2018-01-18",
  latest: "2018-01-18",
  source: "option",
  because: [],
};

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

function timeOf(text: string, when: string): TimeExpression {
  return {
    span: find(text, when),
    text: when,
    type: "DATE",
    value: "2017-10",
    edtf: "2017-10",
    earliest: "2017-10-01",
    latest: "2017-10-31",
    because: [],
  };
}

function date(
  [text, source, cue, content]: readonly [string, string, string, string],
  time: TimeExpression,
  of: Dated,
): Dated {
  const attributed: Attributed = {
    source: find(text, source),
    cue: find(text, cue),
    content: [find(text, content)],
    role: "reported",
    name: source,
    names: [],
    kind: null,
    speaks: true,
    cueText: cue,
    act: null,
    negative: false,
    toldBy: null,
    goesOnFrom: null,
    because: [],
  };
  const sentence: Span = [0, text.length];
  const proposition = { sentence, whole: sentence, content: attributed.content, attribution: 0 };
  return dateStatement(text, proposition, attributed, [time], of).date;
}

function read(text: string, source: string, cue: string, content: string, when: string) {
  return date([text, source, cue, content], timeOf(text, when), documentDate).edtf;
}

test.for([
  [
    "The minister told me last week that all is well",
    "The minister",
    "told",
    "all is well",
    "last week",
  ],
  [
    "200 came, according to figures from November",
    "figures",
    "according to",
    "200 came",
    "November",
  ],
  ["In October the board said all is well", "the board", "said", "all is well", "October"],
  ["He toured the port in May, when he vowed to act", "he", "vowed", "to act", "May"],
] as const)("%j is said then", ([text, source, cue, content, when]) => {
  expect(read(text, source, cue, content, when)).toBe("2017-10");
});

test.for([
  [
    "The minister said all was well last week",
    "The minister",
    "said",
    "all was well last week",
    "last week",
  ],
  ["Macron, who leaves in May, said no", "Macron, who leaves in May,", "said", "no", "May"],
  ["In May the port closed, and later the board said no", "the board", "said", "no", "May"],
] as const)("%j is said on the document's date", ([text, source, cue, content, when]) => {
  expect(read(text, source, cue, content, when)).toBe("2018-01-18");
});

test("what counts from an inferred date is inferred itself", () => {
  const text = "The minister told me last week that all is well";
  const told = [text, "The minister", "told", "all is well"] as const;
  const inferred: Dated = { ...documentDate, source: "inferred" };
  const named = timeOf(text, "last week");
  const counted: TimeExpression = {
    ...named,
    because: [{ rule: "creation-time", says: "counted from the day of writing" }],
  };
  expect(date(told, counted, inferred).source).toBe("inferred");
  expect(date(told, counted, documentDate).source).toBe("text");
  expect(date(told, named, inferred).source).toBe("text");
});

test.for(["originally pledged", "had hoped"])("%j is some time before the document", (cue) => {
  const text = `The minister ${cue} to act in October`;
  expect(read(text, "The minister", cue, "to act in October", "October")).toBe("../2018-01-18");
});
