import { extractStatements, readDocument } from "@onrecord/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quote } from "../data.ts";
import { findQuote } from "./find-quote.ts";
import { makeQuote } from "./make-quote.ts";
import { indexQuotable, type QuotableStatements } from "./quotable.ts";

function read(text: string): QuotableStatements & { readonly ids: readonly string[] } {
  const document = readDocument(text, { id: "a.md", date: "2016", format: "markdown" });
  const statements = extractStatements(document);
  return {
    ...indexQuotable(document, statements),
    ids: statements.map(({ id }) => id),
  };
}

/** Quotes the statement of a text that begins with these words; `nth` of several, from 0. */
function quote(text: string, words: string, nth = 0): Quote {
  const found = read(text);
  const all = found.ids.flatMap((id) => found.find(id) ?? []);
  const wanted = all.filter(({ exact }) => exact.startsWith(words))[nth];
  if (wanted === undefined) throw new Error(`expected ${words} in ${text}`);
  return makeQuote(wanted, found);
}

/** What a text says before the statement that was found; or what is wrong. */
function attach(made: Quote, text: string): string {
  const found = read(text);
  const answer = findQuote(made, found);
  if ("problem" in answer) return answer.problem;
  const { start } = found.find(answer.statement.id) ?? { start: -1 };
  return found.words.text.slice(0, start).trim();
}

const pledge = "We will build 480 homes in Northgate.";
const letter = `Rents rose last year. ${pledge} The bridge opens in May.`;

test.for([
  ["as it was", letter, "Rents rose last year."],
  ["another sentence before", letter.replace("last year", "this year"), "Rents rose this year."],
  ["both neighbours rewritten", `Nobody is safe. ${pledge} The ferry stays.`, "Nobody is safe."],
  ["moved to the end", `Rents rose last year. The ferry stays.\n\n${pledge}`, "The ferry stays."],
  ["wrapped anew", letter.replace("will build", "will\nbuild"), "Rents rose last year."],
  ["a no-break space", letter.replace("480 ", "480\u00a0"), "Rents rose last year."],
  [
    "with markup",
    letter.replace("480 homes", "**480** [homes](http://a.b)"),
    "Rents rose last year.",
  ],
  [
    "a copy elsewhere",
    `${letter}\n\nAs we wrote: many are homeless.\n\n${pledge}`,
    "Rents rose last year.",
  ],
  ["a figure changed", letter.replace("480", "490"), "not-found"],
  ["deleted", "Rents rose last year. The bridge opens in May.", "not-found"],
  ["the passage twice", `${letter}\n\n# Again\n\n${letter}`, "ambiguous"],
] as const)("a quotation and %s", ([, edited, expected]) => {
  const told = attach(quote(letter, "We will build"), edited);
  expect(told.slice(-expected.length)).toBe(expected);
});

const twice = `# Homes\n\nRents rose. We will act now. Prices rose.\n\n# Trains\n\nFares rose. We will act now. Delays grew.`;

test.for([
  ["as it was", twice, "Fares rose."],
  ["edited before", twice.replace("Fares rose", "Tickets cost more"), "Tickets cost more."],
  ["edited after", twice.replace("Delays grew", "Strikes loom"), "Fares rose."],
  ["the other edited", twice.replace("Rents rose", "Homes are few"), "Fares rose."],
  ["itself deleted", twice.replace("Fares rose. We will act now.", "Fares rose."), "ambiguous"],
  [
    "edited on both sides",
    twice.replace("Fares rose", "Tickets cost more").replace("Delays grew", "Strikes loom"),
    "ambiguous",
  ],
] as const)("words that stand twice, and %s", ([, edited, expected]) => {
  const made = quote(twice, "We will act", 1);
  expect(made).toMatchObject({ copy: 2, copies: 2 });
  expect(attach(made, edited).slice(-expected.length)).toBe(expected);
});

test("a quotation written by hand needs no surroundings, nor the words around what is quoted", () => {
  const text = "The mayor said: “We will build 480 homes.” Nobody asked him.";
  const made = { document: "a.md", exact: "We will build 480 homes." };
  expect(attach(made, text)).not.toMatch(/found|ambiguous/);
});

test("of a page that repeats one passage, the right one is found", () => {
  const page = "We will act now. Rents rose. ";
  const made = quote(page.repeat(9), "We will act", 4);
  expect(made).toMatchObject({ copy: 5, copies: 9 });
  expect(attach(made, page.repeat(9))).toBe(page.repeat(4).trim());
  expect(attach(made, page.repeat(8))).toBe("ambiguous");
});

const sentence: fc.Arbitrary<string> = fc.constantFrom(
  "We will act now.",
  "We will build 480 homes in Northgate.",
  "Rents rose last year.",
  "Trains ran late again.",
  "Fares must fall.",
);

/** Words that the texts above do not have. */
const fresh = fc.integer({ min: 0, max: 9999 }).map((number) => `Bus ${number} will run late.`);

test("an edit elsewhere keeps the quotation on its sentence, or says that it cannot tell", () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.array(fc.record({ at: fc.nat(), remove: fc.boolean(), words: fc.option(fresh) }), {
        maxLength: 6,
      }),
      (sentences, pick, edits) => {
        const chosen = pick % sentences.length;
        const list = sentences.map((words, index) => ({ words, own: index === chosen }));
        const before = list.map(({ words }) => words).join("\n\n");
        const same = sentences.slice(0, chosen).filter((words) => words === sentences[chosen]);
        const made = quote(before, sentences[chosen] ?? "", same.length);
        for (const { at, remove, words } of edits) {
          const place = at % (list.length + 1);
          const removed = remove && list[place]?.own === false ? 1 : 0;
          list.splice(place, removed, ...(words === null ? [] : [{ words, own: false }]));
        }
        const after = list.map(({ words }) => words).join("\n\n");
        const until = list.slice(
          0,
          list.findIndex(({ own }) => own),
        );
        const told = attach(made, after);
        const place = until.map(({ words }) => words).join(" ");
        const copies = list.filter(({ words }) => words === sentences[chosen]).length;
        const isAlone = made.copies === undefined && copies === 1;
        expect(isAlone ? [place] : [place, "ambiguous"]).toContain(told);
      },
    ),
    { numRuns: 60 },
  );
});

test("a sentence that is gone is never found in its copies", () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 2, maxLength: 10 }),
      fc.nat(),
      fresh,
      fresh,
      (sentences, pick, one, other) => {
        const chosen = pick % sentences.length;
        const same = sentences.slice(0, chosen).filter((words) => words === sentences[chosen]);
        const made = quote(sentences.join("\n\n"), sentences[chosen] ?? "", same.length);
        const edited = sentences.with(chosen, `${one}\n\n${other}`).join("\n\n");
        expect(["ambiguous", "not-found"]).toContain(attach(made, edited));
      },
    ),
    { numRuns: 60 },
  );
});
