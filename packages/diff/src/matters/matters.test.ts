import { expect, test } from "vitest";
import { readStatement } from "../reading/read-statement.ts";
import { weighTerms } from "../reading/weigh-terms.ts";
import { say } from "../testing/build-statement.ts";
import { groupStatements } from "./group-statements.ts";
import { nameIds } from "./matter-ids.ts";
import { nameMatter } from "./name-matter.ts";

const readings = [
  "The Wray scheme shelters stranded sailors.",
  "Sailors know the Wray scheme and the tidal barrage.",
  "Engineers drew the tidal barrage at Netherby.",
].map((text) => readStatement(say(text)));
const weights = weighTerms(readings);

test("ties do not chain: all members of a matter share a telling term", () => {
  const ties = [
    { one: 0, other: 1, score: 0.9, bound: false },
    { one: 1, other: 2, score: 0.8, bound: false },
  ];
  const groups = groupStatements(readings, ties, weights);
  expect(groups.map(({ members }) => members)).toEqual([[0, 1]]);
});

test("bound statements are one, and bring what either of them names", () => {
  const ties = [
    { one: 0, other: 1, score: 0.1, bound: true },
    { one: 1, other: 2, score: 0.8, bound: false },
  ];
  const [group] = groupStatements(readings, ties, weights);
  expect(group?.members).toEqual([0, 1, 2]);
});

test("two groups that each share much, and little with each other, stay two matters", () => {
  const group = groupStatements(
    [
      "Faster salvage claims help stranded sailors.",
      "Speed up salvage claims for stranded sailors.",
      "The hostel shelters stranded sailors at Netherby.",
      "A hostel for stranded sailors opens at Netherby.",
    ].map((text) => readStatement(say(text))),
    [
      { one: 0, other: 1, score: 0.9, bound: false },
      { one: 2, other: 3, score: 0.9, bound: false },
      { one: 1, other: 2, score: 0.7, bound: false },
    ],
    {
      weigh: ({ key, prior }) => (key.includes("sailor") || key.includes("strand") ? 0.3 : prior),
      telling: ({ prior }) => prior >= 1,
    },
  );
  expect(group.map(({ members }) => members)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test.for([
  [
    "all words of a phrase that they share",
    ["Speed up the family salvage process.", "A family salvage process was agreed."],
    "family salvage process",
  ],
  [
    "two phrases that small words join, where none holds both words",
    ["They spend on beacons at the estuary.", "The estuary has no beacons left."],
    "beacons at the estuary",
  ],
  [
    "what a right is given to, and not the right",
    ["We give pilots the right to moor.", "Pilots have the right to anchor."],
    "pilots",
  ],
  [
    "a thing, and not what is said of it",
    ["We will scrap deep dredging of the Orwin channel.", "The Orwin channel needs deep keels."],
    "Orwin channel",
  ],
  [
    "a name with what is called by it",
    ["They live by the Orwin rules.", "No claim is made under Orwin."],
    "Orwin rules",
  ],
  ["a word alone", ["Dredging is dear.", "They stopped dredging."], "dredging"],
] as const)("a matter is named by %s", ([, texts, label]) => {
  const own = texts.map((text) => readStatement(say(text)));
  expect(nameMatter({ members: [0, 1], core: [] }, own, weighTerms(own)).label).toBe(label);
});

test("a matter is named by its strongest phrase, as it is written", () => {
  const name = nameMatter({ members: [0, 1], core: [] }, readings, weights);
  expect(name).toEqual({ label: "Wray scheme", terms: ["Wray", "sailors", "scheme"] });
});

test.for([
  [
    ["Wray scheme", "Tidal barrage"],
    ["wray-scheme", "tidal-barrage"],
  ],
  [
    ["toll", "toll", "toll 2"],
    ["toll", "toll-2", "toll-2-2"],
  ],
  [
    ["“”", ""],
    ["matter", "matter-2"],
  ],
] as const)("labels %j have ids %j", ([labels, ids]) => {
  expect(nameIds(labels)).toEqual(ids);
});
