import { extractStatements, readDocument, type Statement } from "@onrecord/core";
import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { alignStatements } from "./align-statements.ts";
import { comparePositions } from "./compare-positions.ts";
import { compareStatements } from "./compare-statements.ts";
import type { Change } from "./data.ts";
import { dated } from "./testing/build-statement.ts";

const of = (...words: readonly string[]): Arbitrary<string> => fc.constantFrom(...words);
const say = (
  parts: TemplateStringsArray,
  ...drawn: readonly Arbitrary<string>[]
): Arbitrary<string> =>
  fc.tuple(...drawn).map((words) => parts.map((part, at) => part + (words[at] ?? "")).join(""));

const who = of("We", "The party", "The Harbour Party", "Ministers", "The council", "Nurses");
const plan = of("build", "not build", "fund", "scrap", "keep", "publish", "reopen", "consider");
const firm = of(
  "will",
  "will not",
  "may",
  "might",
  "should",
  "must",
  "promise to",
  "hope to",
  "refuse to",
  "plan to",
);
const number = of(
  "40",
  "200",
  "480",
  "1,200",
  "3,000",
  "£2 million",
  "£5 billion",
  "12 per cent",
  "at least 90",
  "up to 60",
);
const thing = of(
  "homes for fishermen",
  "stranded sailors",
  "harbour lamps",
  "beds on the ward",
  "the lighthouse at Netherby",
  "the toll for boats",
  "Lord Wray’s scheme",
  "school places",
);
const when = of(
  "",
  "",
  " by 2020",
  " by May 2019",
  " from next year",
  " within two years",
  " every year",
  " if the levy passes",
  " only",
);
const done = of(
  "has built",
  "built",
  "never built",
  "failed to build",
  "has yet to fund",
  "has now reopened",
  "scrapped",
  "is still considering",
);
const sentence = fc.oneof(
  say`${who} ${firm} ${plan} ${number} ${thing}${when}.`,
  say`${who} ${firm} ${plan} ${thing}${when}.`,
  say`Only ${number} ${thing} were opened${when}.`,
  say`${who} ${done} ${number} ${thing}${when}.`,
  say`There are ${number} ${thing} in the county.`,
  say`Ann Reid said that ${number} ${thing} would never come.`,
  say`The promise to ${plan} ${thing} has ${of("been kept", "been broken", "not been met", "been met")}.`,
);
const text = fc.array(sentence, { minLength: 1, maxLength: 7 });

const read = (id: string, date: string, sentences: readonly string[]): readonly Statement[] =>
  extractStatements(
    readDocument(sentences.join(" "), { id, date, author: "The Harbour Party", format: "text" }),
  );
const runs = { numRuns: 60 };

/** What a change is called when the two sides are exchanged; null where the direction does not settle it. */
const mirrored = (kind: string): string | null =>
  ({ raised: "lowered", lowered: "raised", reversed: "reversed" })[kind] ?? null;

const rebuild = (words: Change["words"], left: string): string =>
  words.map(({ op, text: part }) => (op === left ? "" : part)).join("");

/** What one side of a change can be: a statement, or, where it was parted or joined, the two that make it up. */
function wholes(statements: readonly Statement[], id: string): readonly string[] {
  const index = statements.findIndex((statement) => statement.id === id);
  const [before = "", here = "", after = ""] = [-1, 0, 1].map((by) => {
    const other = statements[index + by];
    return other?.document === statements[index]?.document ? other?.text : undefined;
  });
  return [here, `${before} ${here}`, `${here} ${after}`];
}

/** The first statements of two sentences, said years apart; none where a sentence makes none. */
const pair = fc.tuple(sentence, sentence).map(([one, other]) =>
  read("a", "2016-09-15", [one])
    .slice(0, 1)
    .flatMap((before) =>
      read("b", "2018-09-15", [other])
        .slice(0, 1)
        .map((after) => [before, after] as const),
    ),
);

test("a figure that is raised one way is lowered the other, and opposites are opposites both ways", () => {
  fc.assert(
    fc.property(pair, (pairs) => {
      for (const [before, after] of pairs) {
        const { kind } = compareStatements(before, after);
        const back = compareStatements(
          { ...after, document: "a", statedOn: before.statedOn },
          { ...before, document: "b", statedOn: after.statedOn },
        );
        // What came of what was announced is asked before figures, and only where it comes second.
        const isAnswer = back.kind === "fulfilled" || back.kind === "unmet";
        const expected = isAnswer ? null : mirrored(kind);
        const told = [before.text, after.text, expected === null ? null : back.kind];
        expect(told).toEqual([before.text, after.text, expected]);
      }
    }),
    { numRuns: 300 },
  );
});

test("what is compared is what was said", () => {
  fc.assert(
    fc.property(pair, (pairs) => {
      for (const [before, after] of pairs) {
        const change = compareStatements(before, after);
        if (change.kind === "unrelated") continue;
        expect(rebuild(change.words, "added")).toBe(before.text);
        expect(rebuild(change.words, "removed")).toBe(after.text);
        expect(change.score > 0 && change.score <= 1).toBe(true);
        const { figures } = change;
        if (figures === undefined) continue;
        expect(before.quantities).toContainEqual(figures.before);
        expect(after.quantities).toContainEqual(figures.after);
        expect(change.kind === "raised" && figures.after.max <= figures.before.min).toBe(false);
        expect(change.kind === "lowered" && figures.after.min >= figures.before.max).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

test("what is compared with itself has not changed", () => {
  fc.assert(
    fc.property(sentence, (one) => {
      const later = read("b", "2018-09-15", [one]);
      const kinds = read("a", "2016-09-15", [one])
        .slice(0, 1)
        .flatMap((before) =>
          later.slice(0, 1).map((after) => compareStatements(before, after).kind),
        );
      expect(kinds.filter((kind) => !["restated", "related", "unrelated"].includes(kind))).toEqual(
        [],
      );
    }),
    runs,
  );
});

const documents = ["a", "b", "c"].map((id, at) => ({ id, date: dated(String(2016 + at)) }));

test("positions are the same in whatever order documents and statements come, and name theirs alone", () => {
  fc.assert(
    fc.property(text, text, text, (...texts) => {
      const statements = texts.flatMap((sentences, at) =>
        read("abc".charAt(at), `${2016 + at}`, sentences),
      );
      const positions = comparePositions(statements, { documents, split: null });
      const turned = comparePositions(statements.toReversed(), {
        documents: documents.toReversed(),
        split: null,
      });
      expect(turned).toEqual(positions);
      const byId = new Map(statements.map((statement) => [statement.id, statement]));
      for (const { statements: members, changes } of positions.matters) {
        for (const { before, after, words } of changes) {
          expect(members).toContain(before);
          expect(members).toContain(after);
          expect(wholes(statements, before)).toContain(rebuild(words, "added"));
          expect(wholes(statements, after)).toContain(rebuild(words, "removed"));
          const [first, second] = [
            byId.get(before)?.document ?? "",
            byId.get(after)?.document ?? "",
          ];
          expect(first <= second).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("links join each statement of two versions at most once, and equal texts wholly", () => {
  fc.assert(
    fc.property(text, text, fc.nat(), (one, other, cut) => {
      const mixed = [
        ...one.slice(0, cut % (one.length + 1)),
        ...other,
        ...one.slice(cut % (one.length + 1)),
      ];
      const [before, after] = [read("a", "2016", one), read("b", "2018", mixed)];
      const links = alignStatements(before, after);
      for (const side of ["before", "after"] as const) {
        const linked = links.flatMap((link) => link[side]);
        expect(new Set(linked).size).toBe(linked.length);
        expect(linked.every((index) => index in (side === "before" ? before : after))).toBe(true);
      }
      const same = alignStatements(before, read("b", "2018", one));
      expect(same.flatMap((link) => link.before)).toEqual(before.map((_, index) => index));
    }),
    runs,
  );
});
