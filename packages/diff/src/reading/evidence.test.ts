import { expect, test } from "vitest";
import { say } from "../testing/build-statement.ts";
import { weighEvidence } from "./evidence.ts";
import type { TermWeights } from "./reading.ts";
import { readStatement } from "./read-statement.ts";
import { plainWeights, weighTerms } from "./weigh-terms.ts";

/** All is rare here, as in a collection of which nothing is known but that its terms are telling. */
const rare: TermWeights = { ...plainWeights, telling: () => true };

const read = (text: string): ReturnType<typeof readStatement> => readStatement(say(text));

const tell = (one: string, other: string, weights = rare): string => {
  const { score, covered, strongest, shared } = weighEvidence(read(one), read(other), weights);
  const terms = shared.map(({ text, weight }) => `${text} ${weight.toFixed(2)}`).join(", ");
  return `${score.toFixed(2)}, covered ${covered.toFixed(2)}, strongest ${strongest.toFixed(2)}: ${terms}`;
};

test.for([
  ["Lamps burn oil.", "Nurses want shifts.", "0.00, covered 0.00, strongest 0.00: "],
  ["", "Nurses want shifts.", "0.00, covered 0.00, strongest 0.00: "],
  ["Lamps burn oil.", "Oil is dear.", "0.51, covered 0.50, strongest 1.00: Oil 1.00"],
  ["Oil is dear.", "Lamps burn oil.", "0.51, covered 0.50, strongest 1.00: Oil 1.00"],
  [
    "Crews like the harbour toll.",
    "The harbour toll is fair.",
    "0.66, covered 0.67, strongest 1.00: toll 1.00, harbour toll 0.80, harbour 0.20",
  ],
  // A name that both have makes one matter, but not where it is a common word in one, or a part of two names.
  [
    "Crews left the port of Netherby.",
    "They say that Netherby lacks nurses, ropes, oil and nets.",
    "0.62, covered 0.25, strongest 1.30: Netherby 1.30",
  ],
  [
    "They dock at Quay and drink.",
    "They say that a quay lacks nurses, ropes, oil and nets.",
    "0.47, covered 0.30, strongest 1.00: Quay 1.00",
  ],
  [
    "They ask the Beacon Board for oil.",
    "They told the Beacon Guild that nurses, ropes and nets lack.",
    "0.50, covered 0.23, strongest 1.30: Beacon 1.30",
  ],
  [
    "They sail to North Crabton for oil.",
    "They told South Crabton that nurses, ropes and nets lack.",
    "0.50, covered 0.23, strongest 1.30: Crabton 1.30",
  ],
  [
    "They ask the Beacon Board for oil.",
    "They told the Beacon Board that nurses, ropes and nets lack.",
    "0.82, covered 0.65, strongest 1.30: Beacon 1.30, Board 1.30, Beacon Board 1.04",
  ],
  [
    "They ask the Beacon for oil.",
    "They told the Beacon Guild that nurses, ropes and nets lack.",
    "0.62, covered 0.39, strongest 1.30: Beacon 1.30",
  ],
  [
    "They ask the Beacon Board and the Beacon Guild.",
    "They told the Beacon Guild that nurses, ropes, oil and nets lack, as do lamps, anchors, tar and chains.",
    "0.80, covered 0.52, strongest 1.30: Beacon 1.30, Guild 1.30, Beacon Guild 1.04",
  ],
  [
    "They told the Beacon Guild that nurses, ropes and nets lack.",
    "They ask the Beacon for oil.",
    "0.62, covered 0.39, strongest 1.30: Beacon 1.30",
  ],
] as const)("%j and %j: %s", ([one, other, expected]) => {
  expect(tell(one, other)).toBe(expected);
});

test("where no term is known to be rare, a name makes no matter", () => {
  expect(
    tell(
      "Crews left the port of Netherby.",
      "They say that Netherby lacks nurses, ropes, oil and nets.",
      plainWeights,
    ),
  ).toBe("0.50, covered 0.25, strongest 0.00: Netherby 1.30");
});

test("a term that many statements have counts less and tells nothing", () => {
  const many = Array.from({ length: 60 }, (_, at) => read(`Lamps need oil${at}.`));
  const weights = weighTerms([...many, read("Nurses want shifts.")]);
  const of = (text: string, key: string): string => {
    const term = read(text).terms.find((found) => found.key === key);
    return term === undefined ? "" : `${weights.weigh(term).toFixed(2)} ${weights.telling(term)}`;
  };
  expect([of("Lamps", "lamp"), of("Nurses", "nurs"), of("a fresh anchor", "anchor")]).toEqual([
    "0.58 false",
    "1.00 true",
    "1.00 true",
  ]);
  expect(of("the government", "govern")).toBe("0.50 false");
  expect(
    plainWeights.telling(read("Nurses").terms[0] ?? { key: "", text: "", kind: "word", prior: 1 }),
  ).toBe(false);
});
