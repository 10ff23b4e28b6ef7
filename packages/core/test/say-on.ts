import { readEdtf, type Dated, type Statement } from "../src/index.ts";

/** A statement of document "a", made on a date (EDTF) or at no known one, that tells of what it is given. */
export function sayOn(id: string, on: string | null, parts: Partial<Statement> = {}): Statement {
  return {
    id,
    document: "a",
    span: [0, 1],
    line: 1,
    content: [[0, 1]],
    text: id,
    headings: [],
    speaker: { name: null, role: "author", cue: null, holder: null, span: null, because: [] },
    toldBy: [],
    act: "assertion",
    outcome: false,
    certainty: "certain",
    polarity: "positive",
    condition: null,
    deadline: null,
    statedOn: dated(on),
    refersTo: [],
    times: [],
    quantities: [],
    because: [],
    ...parts,
  };
}

function dated(edtf: string | null): Dated {
  const read = edtf === null ? null : readEdtf(edtf);
  if (read !== null && "dates" in read) return { ...read.dates, source: "option", because: [] };
  return { edtf: null, earliest: null, latest: null, source: "unknown", because: [] };
}
