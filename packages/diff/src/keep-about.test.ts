import { expect, test } from "vitest";
import type { Change, Matter, Positions } from "./data.ts";
import { keepAbout } from "./keep-about.ts";
import { say } from "./testing/build-statement.ts";

const texts = [
  "The Sandbank scheme will take 480 boats.",
  "Only 200 boats were taken.",
  "The Sandbank scheme is closed.",
  "Fares will be frozen.",
  "Fares rose.",
  "Trains to Sandbank will be cheaper.",
];
const statements = texts.map((text) => say(text));
const [scheme = "", boats = "", closed = "", frozen = "", rose = "", trains = ""] = statements.map(
  ({ id }) => id,
);

const change = (before: string, after: string): Change => ({
  kind: "unmet",
  band: "match",
  score: 0.8,
  before,
  after,
  words: [],
  because: [],
});

function matter(label: string, changes: readonly Change[], strength: number): Matter {
  const members = [...new Set(changes.flatMap(({ before, after }) => [before, after]))];
  return { id: label, label, terms: [], strength, statements: members, changes };
}

const fares = matter(
  "fares",
  [change(frozen, rose), change(frozen, boats), change(frozen, trains)],
  9,
);
const sandbank = matter("Sandbank scheme", [change(scheme, boats), change(scheme, closed)], 5);

const positions: Positions = {
  documents: [],
  split: null,
  matters: [fares, sandbank],
  new: [trains, rose],
  unanswered: [
    { id: boats, because: [] },
    { id: scheme, because: [] },
  ],
  dropped: [
    { id: closed, because: [] },
    { id: frozen, because: [] },
  ],
  versions: [
    {
      documents: ["a", "b"],
      histories: [frozen, closed].map((id) => ({
        statements: [id],
        firstSeen: "a",
        lastSeen: "b",
        takenOut: null,
      })),
    },
  ],
  unread: [],
};

const keep = (term: string): Positions => keepAbout(positions, statements, term);

test("a matter that the term names stays whole and comes first, of another only what is about it stays", () => {
  const { matters, new: added, unanswered, dropped } = keep("sandbank");
  expect(matters).toEqual([
    sandbank,
    { ...fares, statements: [frozen, trains], changes: [change(frozen, trains)] },
  ]);
  expect([added, unanswered, dropped]).toEqual([
    [trains],
    [{ id: scheme, because: [] }],
    [{ id: closed, because: [] }],
  ]);
});

test("of the histories of sentences those about it stay", () => {
  expect(keep("sandbank").versions).toMatchObject([
    { documents: ["a", "b"], histories: [{ statements: [closed] }] },
  ]);
});

test("a matter mostly about the term stays whole under another name", () => {
  expect(keep("boats").matters.map(({ label }) => label)).toEqual(["Sandbank scheme", "fares"]);
  expect(keep("boats").matters[0]).toEqual(sandbank);
});

test("what the statements about the term tell among themselves is added, and never called otherwise", () => {
  const again = { ...change(scheme, boats), kind: "related" } as const;
  const among = {
    ...positions,
    matters: [
      matter("Sandbank scheme", [again, change(scheme, trains)], 4),
      matter("cheap trains", [change(closed, trains)], 3),
    ],
  };
  const { matters, new: added } = keepAbout(positions, statements, "sandbank", among);
  expect(matters.map(({ label, changes }) => [label, changes])).toEqual([
    ["Sandbank scheme", [...sandbank.changes, change(scheme, trains)]],
    ["cheap trains", [change(closed, trains)]],
    ["fares", [change(frozen, trains)]],
  ]);
  expect(added).toEqual([]);
});

test.for(["lighthouse", "sandbank lighthouse", ""])("nothing is about %j", (term) => {
  expect(keep(term)).toMatchObject({ matters: [], new: [], unanswered: [], dropped: [] });
});
