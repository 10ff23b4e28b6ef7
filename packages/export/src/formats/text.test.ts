import { expect, test } from "vitest";
import {
  samplePositions,
  sampleStatement,
  sampleStatements,
  sampleTime,
  sampleTimeline,
} from "../../test/samples.ts";
import { text } from "./text.ts";

test("statements stand under their documents, with what was read in them", () => {
  expect(text.writeStatements(sampleStatements)).toMatchInlineSnapshot(`
    "2 statements in 2 documents

    letters/a.md
      15 September 2016 · A backbench MP · pledge · We will find 480 children a home next week · letters/a.md:3
        times: “next week” = 19 to 25 September 2016
        figures: 480 children

    news/b.md
      January 2018 (inferred) · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9
        figures: 200 children
        deadline: “next week” = 19 to 25 September 2016
        condition: if councils agree
    "
  `);
});

test("times say how they were read", () => {
  expect(text.writeTimes([{ ...sampleTime, document: "a.md", line: 3, mod: "START" }]))
    .toMatchInlineSnapshot(`
    "1 time expression
      “next week” = 19 to 25 September 2016 · DATE 2016-W38 START · a.md:3
        shift: the week after 2016-09-15 (front matter)
    "
  `);
});

test("a timeline stands under years and months", () => {
  expect(text.writeTimeline(sampleTimeline, sampleStatements)).toMatchInlineSnapshot(`
    "Timeline by the dates that statements are about: 2 dates, and 1 statement without

    2016
      2016 · A backbench MP, 15 September 2016 · pledge · We will find 480 children a home next week · letters/a.md:3
      September
        19 to 25 September 2016 · A backbench MP, 15 September 2016 · pledge · We will find 480 children a home next week · letters/a.md:3
        19 to 25 September 2016 · Home Secretary (UK Government), told by A backbench MP, January 2018 (inferred) · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9

    About no date
      January 2018 (inferred) · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9
    "
  `);
});

test("what changed is told at the statement where it happens, unless it was rejected or only said again", () => {
  const [matter] = samplePositions.matters;
  const [change] = matter?.changes ?? [];
  if (matter === undefined || change === undefined) throw new Error("expected a change");
  const changes = [
    change,
    { ...change, kind: "restated" } as const,
    { ...change, kind: "related" } as const,
    { ...change, review: "rejected" } as const,
  ];
  const told = { matters: [{ ...matter, changes }], statements: sampleStatements };
  const timeline = { ...sampleTimeline, entries: sampleTimeline.entries.slice(-1) };
  expect(text.writeTimeline(timeline, sampleStatements, { changes: told })).toMatchInlineSnapshot(`
      "Timeline by the dates that statements are about: 1 date, and 1 statement without

      2016
        September
          19 to 25 September 2016 · A backbench MP, 15 September 2016 · pledge · We will find 480 children a home next week · letters/a.md:3
          19 to 25 September 2016 · Home Secretary (UK Government), told by A backbench MP, January 2018 (inferred) · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9
            unmet (match, 0.82, accepted) · matter: children's homes · figures: 480 children → 200 children · before: 15 September 2016 · A backbench MP · pledge · We will find 480 children a home next week · letters/a.md:3

      About no date
        January 2018 (inferred) · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9
          unmet (match, 0.82, accepted) · matter: children's homes · figures: 480 children → 200 children · before: 15 September 2016 · A backbench MP · pledge · We will find 480 children a home next week · letters/a.md:3
      "
    `);
});

test("positions show both sides, the figures, the reasons and the word diff", () => {
  expect(text.writePositions(samplePositions, sampleStatements)).toMatchInlineSnapshot(`
    "Positions in 2 documents: 1 matter, 1 change
      15 September 2016 · letters/a.md
      January 2018 (inferred) · news/b.md
      earlier and later parted at 2017

    1. children's homes
      15 September 2016 · A backbench MP · pledge · We will find 480 children a home next week · letters/a.md:3
      January 2018 (inferred) · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9

      unmet (match, 0.82, accepted)
        before: 15 September 2016 · A backbench MP · pledge · We will find 480 children a home next week · letters/a.md:3
        after: January 2018 (inferred) · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9
        figures: 480 children → 200 children
        dates: “next week” = 19 to 25 September 2016 → “in 2017” = 2017
        words: [-We will find 480-] {+Only 200+} children
        because outcome: tells what came of it (+1.5)

    New in the later documents
      January 2018 (inferred) · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9

    Dropped by the later documents
      15 September 2016 · A backbench MP · pledge · We will find 480 children a home next week · letters/a.md:3
        because terms: searched for home, children

    Not compared
      news/b.md
        because bytes: not UTF-8
    "
  `);
});

test("escape sequences of a document are shown", () => {
  expect(
    text.writeStatements([{ ...sampleStatement, text: "\u001b]0;owned\u0007\u202eevil" }]),
  ).toContain("␛]0;owned␇⟨202E⟩evil");
});
