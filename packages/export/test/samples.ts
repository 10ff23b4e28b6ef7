import type { Dated, Quantity, Speaker, Statement, TimeExpression, Timeline } from "@onrecord/core";
import type { Change, Positions } from "@onrecord/diff";
import type { SourceDocument } from "../src/export-format.ts";

/** Small complete data, to be varied by tests. */
export const sampleDated: Dated = {
  edtf: "2016-09-15",
  earliest: "2016-09-15",
  latest: "2016-09-15",
  source: "front-matter",
  because: [],
};

export const sampleTime: TimeExpression = {
  span: [3, 12],
  text: "next week",
  type: "DATE",
  value: "2016-W38",
  edtf: "2016-09-19/2016-09-25",
  earliest: "2016-09-19",
  latest: "2016-09-25",
  because: [{ rule: "shift", says: "the week after 2016-09-15 (front matter)" }],
};

export const sampleQuantity: Quantity = {
  span: [20, 32],
  text: "480 children",
  min: 480,
  max: 480,
  kind: "count",
  unit: null,
  of: "children",
  per: null,
  over: null,
  approximate: false,
  bound: "exact",
};

export const author: Speaker = {
  name: "A backbench MP",
  role: "author",
  cue: null,
  holder: null,
  span: null,
  because: [],
};

export const minister: Speaker = {
  name: "Home Secretary",
  role: "reported",
  cue: "promised",
  holder: "UK Government",
  span: [0, 14],
  because: [],
};

export const sampleStatement: Statement = {
  id: "s1",
  document: "letters/a.md",
  span: [0, 40],
  line: 3,
  content: [[0, 40]],
  text: "We will find 480 children a home next week",
  headings: ["What we owe"],
  speaker: author,
  toldBy: [],
  act: "pledge",
  outcome: false,
  certainty: "certain",
  polarity: "positive",
  condition: null,
  deadline: null,
  statedOn: sampleDated,
  refersTo: [{ edtf: "2016-09-19/2016-09-25", earliest: "2016-09-19", latest: "2016-09-25" }],
  times: [sampleTime],
  quantities: [sampleQuantity],
  because: [{ rule: "will", says: "will binds the speaker", weight: 2 }],
};

export const laterStatement: Statement = {
  ...sampleStatement,
  id: "s2",
  document: "news/b.md",
  line: 9,
  text: "Only 200 children have been housed",
  speaker: minister,
  toldBy: [author],
  act: "assertion",
  outcome: true,
  certainty: "probable",
  polarity: "negative",
  condition: "if councils agree",
  deadline: sampleTime,
  statedOn: {
    ...sampleDated,
    edtf: "2018-01",
    earliest: "2018-01-01",
    latest: "2018-01-31",
    source: "inferred",
  },
  refersTo: [],
  times: [],
  quantities: [{ ...sampleQuantity, text: "200 children", min: 200, max: 200 }],
};

export const sampleStatements: readonly Statement[] = [sampleStatement, laterStatement];

/** The documents of these statements; each holds the words of its statement in the statement's place. */
export const sampleDocuments: readonly SourceDocument[] = [
  {
    id: "letters/a.md",
    title: "What we owe",
    author: "A backbench MP",
    publisher: null,
    url: "https://a.example/what-we-owe",
    date: sampleDated,
    text: "We will find 480 children a home next week",
  },
  {
    id: "news/b.md",
    title: null,
    author: null,
    publisher: "A newspaper",
    url: null,
    date: laterStatement.statedOn,
    text: "Only 200 children have been housed, she said",
  },
];

export const sampleTimeline: Timeline = {
  axis: "refers-to",
  entries: [
    {
      edtf: "2016",
      earliest: "2016-01-01",
      latest: "2016-12-31",
      statements: ["s1"],
      documents: ["letters/a.md"],
      salience: 1,
      because: [],
    },
    {
      edtf: "2016-09-19/2016-09-25",
      earliest: "2016-09-19",
      latest: "2016-09-25",
      statements: ["s1", "s2"],
      documents: ["letters/a.md", "news/b.md"],
      salience: 2,
      because: [],
    },
  ],
  undated: ["s2"],
};

export const sampleChange: Change = {
  kind: "unmet",
  band: "match",
  score: 0.8249,
  before: "s1",
  after: "s2",
  figures: {
    before: sampleQuantity,
    after: { ...sampleQuantity, text: "200 children", min: 200, max: 200 },
  },
  dates: {
    before: sampleTime,
    after: { ...sampleTime, text: "in 2017", edtf: "2017", value: "2017" },
  },
  words: [
    { op: "removed", text: "We will find 480 " },
    { op: "added", text: "Only 200 " },
    { op: "same", text: "children" },
  ],
  review: "accepted",
  because: [{ rule: "outcome", says: "tells what came of it", weight: 1.5 }],
};

export const samplePositions: Positions = {
  documents: [
    { id: "letters/a.md", date: sampleDated },
    { id: "news/b.md", date: laterStatement.statedOn },
  ],
  split: "2017",
  matters: [
    {
      id: "m1",
      label: "children's homes",
      terms: ["home", "children"],
      strength: 3.5,
      statements: ["s1", "s2"],
      changes: [sampleChange],
    },
  ],
  new: ["s2"],
  unanswered: [],
  dropped: [{ id: "s1", because: [{ rule: "terms", says: "searched for home, children" }] }],
  versions: [],
  unread: [
    { document: "news/b.md", span: [0, 12], because: [{ rule: "bytes", says: "not UTF-8" }] },
  ],
};
