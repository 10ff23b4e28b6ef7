import fc from "fast-check";
import { expect, test } from "vitest";
import { sayOn } from "../../test/say-on.ts";
import { aboutTerm } from "./about-term.ts";

function isAbout(text: string, term: string, headings: readonly string[] = []): boolean {
  return aboutTerm([sayOn("1", null, { text, headings })], term).length === 1;
}

test.for([
  ["child", "Unaccompanied children will be housed."],
  ["housing child", "Unaccompanied children were housed in May."],
  ["council taxes", "We will freeze council tax."],
  ["co-operate", "The two towns cooperated."],
  ["cooperate", "The two towns co-operated."],
  ["asylum seeking", "Asylum‑seeking families wait."],
  ["'harbour' scheme", "The so-called “Harbour scheme” ends."],
  ["the mayor’s office", "The Mayor's Office was told."],
  ["cafe", "Every café must close."],
  ["UK", "U.K. ministers agreed."],
  ["U.S.", "The US will leave."],
  ["us", "Tell us more."],
  ["MP", "Forty MPs signed."],
  ["nato", "NATO agreed."],
  ["NATO", "Nato agreed."],
  ["rent, rise", "The rise in private rents goes on."],
] as const)("%j is what %j is about", ([term, text]) => {
  expect(isAbout(text, term)).toBe(true);
});

test.for([
  ["generation", "In general, rents rise."],
  ["US", "Tell us more."],
  ["WHO", "Who pays for it?"],
  ["leave", "The left is angry."],
  ["free school", "Schools stay open."],
  ["rat", "The rates rise."],
  ["…", "Whatever … is said."],
  ["", "Whatever is said."],
] as const)("%j is not what %j is about", ([term, text]) => {
  expect(isAbout(text, term)).toBe(false);
});

test("a heading may hold what the words are about", () => {
  expect(isAbout("We will build more of it.", "social housing", ["Housing", "Social rents"])).toBe(
    true,
  );
  expect(isAbout("We will build more of it.", "social housing", ["Housing"])).toBe(false);
});

test("strongest first: the phrase, the larger part of the statement before the smaller; the words apart; the heading", () => {
  const statements = [
    sayOn("heading", null, { text: "It will be frozen.", headings: ["Council tax"] }),
    sayOn("apart", null, { text: "The council will not raise any tax." }),
    sayOn("by the way", null, {
      text: "Nobody who has ever paid a council tax bill in this town needs to be told how it feels.",
    }),
    sayOn("none", null, { text: "Fares will rise." }),
    sayOn("phrase", null, { text: "We will freeze council tax." }),
  ];
  expect(aboutTerm(statements, "council tax").map(({ id }) => id)).toEqual([
    "phrase",
    "by the way",
    "apart",
    "heading",
  ]);
});

test("what is spelt out once is found under both names", () => {
  const statements = [
    sayOn("both", null, { text: "The Harbour Masters' Board (HMB) met." }),
    sayOn("short", null, { text: "The HMB agreed." }),
    sayOn("long", null, { text: "A Harbour Masters' Board is needed." }),
    sayOn("neither", null, { text: "The board agreed." }),
  ];
  const found = (term: string) =>
    aboutTerm(statements, term)
      .map(({ id }) => id)
      .toSorted();
  expect(found("HMB")).toEqual(["both", "long", "short"]);
  expect(found("Harbour Masters’ Board")).toEqual(["both", "long", "short"]);
  expect(aboutTerm(statements.slice(1), "HMB").map(({ id }) => id)).toEqual(["short"]);
});

test("whatever is said and looked for, a statement's own words find it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const found = aboutTerm([sayOn("1", null, { text })], text);
      expect(found.length).toBe(/[\p{L}\p{N}]/u.test(text) ? 1 : 0);
    }),
  );
});
