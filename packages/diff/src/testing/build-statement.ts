import type { Dated, Quantity, Statement, TimeExpression } from "@onrecord/core";
import { pairReadings } from "../reading/pair.ts";
import type { Pair, PairLink } from "../reading/pair.ts";
import { readStatement } from "../reading/read-statement.ts";
import { plainWeights } from "../reading/weigh-terms.ts";

type Parts = Partial<Omit<Statement, "text" | "quantities" | "deadline">> & {
  readonly holder?: string | null;
  readonly quantities?: readonly Quantity[];
  readonly deadline?: string;
};

/** A statement of the Harbour Party in document "a", unless told otherwise. */
export function say(
  text: string,
  { holder = "Harbour Party", deadline, ...parts }: Parts = {},
): Statement {
  return {
    id: `${parts.document ?? "a"}:${text}`,
    document: "a",
    span: [0, text.length],
    line: 1,
    content: [[0, text.length]],
    text,
    headings: [],
    speaker: { name: holder, role: "author", cue: null, holder, span: null, because: [] },
    toldBy: [],
    act: "pledge",
    outcome: false,
    certainty: "certain",
    polarity: "positive",
    condition: null,
    deadline: deadline === undefined ? null : until(deadline),
    statedOn: dated("2016"),
    refersTo: [],
    times: [],
    quantities: [],
    because: [],
    ...parts,
  };
}

/** A figure as written, one number or a range. */
export function figure(
  text: string,
  kind: Quantity["kind"],
  [min, max]: readonly [number, number?],
  parts: Partial<Quantity> = {},
): Quantity {
  return {
    span: [0, text.length],
    text,
    min,
    max: max ?? min,
    kind,
    unit: kind === "money" ? "GBP" : null,
    of: null,
    per: null,
    over: null,
    approximate: false,
    bound: "exact",
    ...parts,
  };
}

export function count(text: string, value: number, of: string | null = null): Quantity {
  return figure(text, "count", [value], { of });
}

/** A year as a deadline. */
function until(year: string): TimeExpression {
  return {
    span: [0, 4],
    text: year,
    type: "DATE",
    value: year,
    edtf: year,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    because: [],
  };
}

/** A year as the date of a document. */
export function dated(year: string | null): Dated {
  return {
    edtf: year,
    earliest: year === null ? null : `${year}-01-01`,
    latest: year === null ? null : `${year}-12-31`,
    source: year === null ? "unknown" : "option",
    because: [],
  };
}

/** A statement and a later one of another document, compared outside any collection. */
export function pairOf(before: Statement, after: Statement, link: PairLink = "subject"): Pair {
  const later = { ...after, document: "b", id: `b:${after.text}` };
  return pairReadings(readStatement(before), readStatement(later), plainWeights, link);
}
