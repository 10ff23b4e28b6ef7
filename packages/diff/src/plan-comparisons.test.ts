import { expect, test } from "vitest";
import { readStatement } from "./reading/read-statement.ts";
import { dated, say } from "./testing/build-statement.ts";
import { orderDocuments } from "./order/order-documents.ts";
import { planComparisons } from "./plan-comparisons.ts";

const rules = [
  "Keep your password secret.",
  "Pay the harbour fee at noon.",
  "Moor at the quay only.",
];
const texts: Readonly<Record<string, readonly string[]>> = {
  "2001": rules,
  "2002": [...rules, "Bring a lamp."],
  "2003": [...rules.slice(1), "Bring a lamp and a rope."],
  "1999": [
    ...rules.slice(0, 2),
    "No fires.",
    "No nets on the quay.",
    "Dogs stay aboard.",
    "Ask us.",
  ],
  "2000": [...rules.slice(0, 2), "Ring twice.", "Leave by noon.", "Wash the deck.", "Fly a flag."],
  "2004": ["The ferry sank in a storm.", "Nobody was hurt.", "An inquiry begins on Monday."],
};

function plan(ids: readonly string[], split: string | null): readonly string[] {
  const documents = ids.map((id) => ({ id, date: dated(id) }));
  const readings = ids.flatMap((id) =>
    (texts[id] ?? []).map((text) => readStatement(say(text, { document: id }))),
  );
  return planComparisons(orderDocuments(documents, split), readings).map(
    ({ before, after, mode }) => `${before} ${after} ${mode}`,
  );
}

test.for([
  [
    "each version with the one before it",
    ["2003", "2001", "2002"],
    null,
    ["2001 2002 versions", "2002 2003 versions"],
  ],
  [
    "what is no version, with the newest of each other text",
    ["2001", "2002", "2004"],
    null,
    ["2001 2002 versions", "2002 2004 years"],
  ],
  [
    "a version after another text",
    ["2001", "2004", "2002"],
    null,
    ["2001 2002 versions", "2002 2004 years"],
  ],
  [
    "a split: each earlier one with each later one",
    ["2001", "2003", "2004"],
    "2003",
    ["2001 2003 versions", "2001 2004 years"],
  ],
  [
    "a split: of versions the newest on either side",
    ["2001", "2002", "2003"],
    "2003",
    ["2002 2003 versions"],
  ],
  ["a third of a short text in common", ["1999", "2000"], null, ["1999 2000 years"]],
  ["one document", ["2001"], null, []],
  ["none", [], null, []],
] as const)("%s", ([, ids, split, expected]) => {
  expect(plan(ids, split)).toEqual(expected);
});
