import fc from "fast-check";
import { expect, test } from "vitest";
import { sayOn } from "../../test/say-on.ts";
import type { Statement } from "../data.ts";
import { aboutTerm } from "./about-term.ts";
import { listSearchWords, searchTerm, type TermSearch } from "./search-term.ts";

function isFound(statement: Statement, words: TermSearch["words"]): boolean {
  const own = new Set(listSearchWords(statement));
  return words.some((sets) => sets.every((set) => set.some((word) => own.has(word))));
}

/** As whoever holds no more than what is found would go about it. */
function lookUp(statements: readonly Statement[], term: string): readonly Statement[] {
  const spelling = statements.filter((statement) => isFound(statement, searchTerm(term).spelling));
  const search = searchTerm(term, spelling);
  return aboutTerm(
    statements.filter((statement) => isFound(statement, search.words)),
    term,
  );
}

test.for([
  ["co-operate", "The two towns cooperated."],
  ["cooperate", "The two towns co-operated."],
  ["a co-operative bank", "A cooperative bank"],
  ["the mayor’s office", "The Mayor's Office was told."],
  ["don't", "They don’t know."],
  ["Pläne", "Die Plane"],
] as const)("what %j is about is found: %j", ([term, text]) => {
  const statement = sayOn("1", null, { text });
  expect([isFound(statement, searchTerm(term).words), aboutTerm([statement], term).length]).toEqual(
    [true, 1],
  );
});

test.for([
  ["harbour board", "The harbour is closed."],
  ["school", "The harbour is closed."],
] as const)("what has a word less is not: %j", ([term, text]) => {
  expect(isFound(sayOn("1", null, { text }), searchTerm(term).words)).toBe(false);
});

test("what is spelt out once is found under both names", () => {
  const statements = [
    sayOn("a", null, { text: "The HMB closed the quay." }),
    sayOn("b", null, { text: "The Harbour Masters' Board (HMB) met." }),
    sayOn("c", null, { text: "The harbour masters' board was told." }),
    sayOn("d", null, { text: "The board met." }),
  ];
  for (const term of ["HMB", "harbour masters' board"]) {
    const found = lookUp(statements, term);
    expect(found).toEqual(aboutTerm(statements, term));
    expect(found.map(({ id }) => id).toSorted()).toEqual(["a", "b", "c"]);
  }
});

test("nothing that is about a term goes unfound", () => {
  const word = fc.constantFrom(
    ..."rent rents rented co operate cooperate US us NATO (NATO) the of don't U.K. Nato North Atlantic Treaty Organisation café".split(
      " ",
    ),
  );
  const words = fc
    .array(fc.tuple(word, fc.constantFrom(" ", "-", ", ")), { minLength: 1, maxLength: 8 })
    .map((pairs) => pairs.flat().join(""));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { maxLength: 6 }), words, (texts, term) => {
      const statements = texts.map(([text, heading], index) =>
        sayOn(String(index), null, { text, headings: [heading] }),
      );
      expect(lookUp(statements, term)).toEqual(aboutTerm(statements, term));
    }),
  );
});

test("a term without a word finds nothing", () => {
  expect(searchTerm("…").words).toEqual([]);
  expect(searchTerm("…").weigh({ text: "Whatever", headings: [] })).toBe(0);
});
