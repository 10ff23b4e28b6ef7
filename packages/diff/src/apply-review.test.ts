import { type Document, extractStatements, readDocument, type Statement } from "@onrecord/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyReview, type Reviewed } from "./apply-review.ts";
import { comparePositions } from "./compare-positions.ts";
import type { Change, Positions, ReviewLine } from "./data.ts";
import { findReviewLines, type Judgement, reviewLine } from "./review-line.ts";

type Compared = {
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly positions: Positions;
};

const earlier = "The mayor thanked the voters.\n\nWe will build 480 homes in Northgate by 2019.";
const later = "The weather was bad.\n\nWe will build 200 homes in Northgate by 2019.";

function compare(before = earlier, after = later): Compared {
  const documents = [
    readDocument(before, { id: "2016.md", author: "Harbour Party", date: "2016" }),
    readDocument(after, { id: "2018.md", author: "Harbour Party", date: "2018" }),
  ];
  const statements = documents.flatMap((document) => extractStatements(document));
  return {
    documents,
    statements,
    positions: comparePositions(statements, { documents, split: null }),
  };
}

function homesOf({ positions, statements }: Compared): Change {
  const found = positions.matters
    .flatMap(({ changes }) => changes)
    .find(({ before }) => statements.find(({ id }) => id === before)?.text.includes("480"));
  if (found === undefined) throw new Error("expected a change about the 480 homes");
  return found;
}

function judge(judgement: Judgement, compared = compare()): ReviewLine {
  return reviewLine(homesOf(compared), judgement, {
    ...compared,
    matter: { label: "homes" },
  });
}

function apply(compared: Compared, lines: readonly ReviewLine[]): Reviewed {
  return applyReview(compared.positions, compared.statements, {
    documents: compared.documents,
    lines,
  });
}

/** The verdict on the homes, however the positions are ordered. */
function verdictOn(compared: Compared, lines: readonly ReviewLine[]): Partial<Change> {
  const { kind, band, review, said, note } = homesOf({
    ...compared,
    positions: apply(compared, lines).positions,
  });
  return {
    kind,
    band,
    ...(review === undefined ? {} : { review }),
    ...(said === undefined ? {} : { said }),
    ...(note === undefined ? {} : { note }),
  };
}

test("a line names the matter, both sides with what stands around them, and the verdict", () => {
  expect(judge({ verdict: "relabelled", kind: "unmet", note: "never built" })).toEqual({
    matter: "homes",
    before: {
      document: "2016.md",
      exact: "We will build 480 homes in Northgate by 2019.",
      prefix: "The mayor thanked the voters.",
      suffix: "",
    },
    after: {
      document: "2018.md",
      exact: "We will build 200 homes in Northgate by 2019.",
      prefix: "The weather was bad.",
      suffix: "",
    },
    said: "lowered",
    verdict: "relabelled",
    kind: "unmet",
    note: "never built",
  });
});

test.for([
  [{ verdict: "accepted" }, { kind: "lowered", band: "match", review: "accepted" }],
  [{ verdict: "rejected" }, { kind: "lowered", band: "match", review: "rejected" }],
  [
    { verdict: "relabelled", kind: "unmet", note: "never built" },
    { kind: "unmet", band: "match", review: "relabelled", said: "lowered", note: "never built" },
  ],
] as const)("the verdict %j is honoured", ([judgement, expected]) => {
  const compared = compare();
  const line = judge(judgement, compared);
  expect(apply(compared, [line]).problems).toEqual([]);
  expect(verdictOn(compared, [line])).toEqual(expected);
});

test("without lines nothing changes", () => {
  const compared = compare();
  expect(apply(compared, [])).toEqual({ positions: compared.positions, problems: [] });
});

test("a person's word stands when the rules come to say something else", () => {
  const compared = compare();
  const line = { ...judge({ verdict: "accepted" }, compared), said: "weakened" } as const;
  expect(verdictOn(compared, [line])).toEqual({
    kind: "weakened",
    band: "match",
    review: "accepted",
    said: "lowered",
  });
});

test("a rejected change counts for nothing in its matter", () => {
  const compared = compare();
  const matterOf = ({ matters }: Positions): readonly [string, number][] =>
    matters
      .filter(({ changes }) => changes.some(({ before }) => before === homesOf(compared).before))
      .map(({ label, strength }) => [label, strength]);
  const [[label, strength] = ["", 0]] = matterOf(compared.positions);
  expect(strength).toBeGreaterThan(0);
  const rejected = apply(compared, [judge({ verdict: "rejected" }, compared)]);
  expect(matterOf(rejected.positions)).toEqual([[label, 0]]);
});

const line = judge({ verdict: "accepted" });

test.for([
  ["the figure was edited", compare(earlier.replace("480 homes", "490 houses")), "not-found"],
  [
    "a later document is not read",
    { ...compare(), documents: compare().documents.slice(0, 1) },
    "no-document",
  ],
  [
    "nothing is told of it",
    { ...compare(), positions: { ...compare().positions, matters: [] } },
    "no-change",
  ],
] as const)("%s: the line waits, and that is told", ([, compared, problem]) => {
  const { problems } = apply(compared, [line]);
  expect(problems).toMatchObject([{ line: 0, problem }]);
});

test("what was rejected and is told no more is nobody's problem", () => {
  const compared = { ...compare(), positions: { ...compare().positions, matters: [] } };
  expect(apply(compared, [judge({ verdict: "rejected" })]).problems).toEqual([]);
});

test("the later of two verdicts holds, and the earlier one is told", () => {
  const compared = compare();
  const lines = [line, judge({ verdict: "rejected" }, compared)];
  expect(verdictOn(compared, lines)).toMatchObject({ review: "rejected" });
  expect(apply(compared, lines).problems).toMatchObject([{ line: 0, problem: "overruled" }]);
});

test("the lines on a change are found again, after an edit elsewhere too", () => {
  const compared = compare(earlier.replace("voters", "voters of all parties"));
  const lines = [{ ...line, before: { ...line.before, exact: "Something else." } }, line];
  expect(findReviewLines(homesOf(compared), compared.statements, { ...compared, lines })).toEqual([
    1,
  ]);
});

test("a judgement must be whole", () => {
  expect(() => judge({ verdict: "relabelled" })).toThrow(/expected a kind for a relabelled change/);
  expect(() => judge({ verdict: "accepted", kind: "unmet" })).toThrow(/expected a kind/);
});

const elsewhere = fc.array(
  fc.integer({ min: 0, max: 99 }).map((number) => `Bus ${number} ran late on the coast road.`),
  { maxLength: 4 },
);

test("an edit elsewhere neither changes nor loses a verdict", () => {
  fc.assert(
    fc.property(
      elsewhere,
      elsewhere,
      fc.constantFrom<Judgement>(
        { verdict: "accepted" },
        { verdict: "rejected" },
        { verdict: "relabelled", kind: "unmet" },
      ),
      (before, after, judgement) => {
        const [pledge = ""] = earlier.split("\n\n").slice(1);
        const edited = compare([...before, pledge, ...after].join("\n\n"));
        const { review, kind } = verdictOn(edited, [judge(judgement)]);
        expect(review).toBe(judgement.verdict);
        expect(kind).toBe(judgement.kind ?? "lowered");
      },
    ),
    { numRuns: 25 },
  );
});
