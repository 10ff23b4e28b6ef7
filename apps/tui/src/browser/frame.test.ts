import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { renderToString } from "ink";
import { createElement } from "react";
import { expect, test } from "vitest";
import { harbour } from "../../test/harbour.ts";
import { buildModel } from "../../test/model.ts";
import { screens } from "../screens.ts";
import { Frame } from "./browser.tsx";
import type { BrowserModel } from "./browser-model.ts";
import type { BrowserState, Size } from "./browser-state.ts";
import { drawFrame } from "./frame.ts";
import { createBrush, plainBrush } from "./presentation/brush.ts";
import { widthOf } from "./presentation/fit.ts";
import { openState, reduce } from "./state.ts";

function press(keys: string, size: Size, model: BrowserModel = harbour): BrowserState {
  return keys
    .split(" ")
    .filter((key) => key !== "")
    .reduce((state, key) => reduce(state, { type: "key", key }), openState(model, screens, size));
}

function drawn(keys: string, columns: number, rows: number): string {
  const lines = drawFrame(press(keys, { columns, rows }), plainBrush);
  return lines.map((line) => line.trimEnd()).join("\n");
}

test("the timeline at 60×15", () => {
  expect(drawn("", 60, 15)).toMatchInlineSnapshot(`
    "[1 Timeline]  2  3  F  ?                  summer 2015  2/18
      ▾ 2015                                                2 AC
    ▸   summer        A    The council opened the old harbour i…
        2015–2017     C    From 2015 to 2017 traffic fell by ha…
      ▾ 2016                                                5 AB
        by end 2016   A    We will build 40 berths by the end o…
        2016          B    The whole of 2016 was a year of rain.
       ▾ September                                           1 A
        September     A    Ines Holt: Mayor Ines Holt promised …
       ▾ October                                             2 B
        17 Oct        B    The first boats came on 17 October.
        24–30 Oct     B    The first ferry is expected in the w…
      ▾ 2018                                                 2 C
       ▾ January                                             2 C
      ↑↓ move  Enter open  c next change  y copy  ? help  q quit"
  `);
});

test("the timeline with its detail at 100×24", () => {
  expect(drawn("j j j", 100, 24)).toMatchInlineSnapshot(`
    "[1 Timeline: when it happens]  2 Positions   3 Documents   F Filter   ? Help      by end 2016  5/18
     A 15 Sep 2016 Plans for the har… B 20 Oct 2016 Letter to residen… C 18 Jan 2018 The harbour two ye…
     2015 ▄▄  2016 ██  2018 ▄▄
      ▾ 2015                                         2 AC │ by the end of 2016                  A line 1
        summer        A    The council opened the old ha… │
        2015–2017     C    From 2015 to 2017 traffic fel… │ The council opened the old harbour in the
      ▾ 2016                                         5 AB │ summer of 2015. ❯We will build 40 berths by
    ▸   by end 2016   A    We will build 40 berths by th… │ the end of 2016.❮
        2016          B    The whole of 2016 was a year … │
       ▾ September                                    1 A │ Speaker    An author, the author
        September     A    Ines Holt: Mayor Ines Holt pr… │ Act        pledge (binds the speaker's own
       ▾ October                                      2 B │            side); stated as certain
        17 Oct        B    The first boats came on 17 Oc… │ Figures    “40 berths” = 40 children
        24–30 Oct     B    The first ferry is expected i… │ Changes    ↓ lowered later, in C line 1
      ▾ 2018                                          2 C │            (berths)
       ▾ January                                      2 C │
        10 Jan        C ↓  Only 25 berths had been built… │ Tells of   by the end of 2016
        18 Jan        C ⇄? Ines Holt: There will be no f… │ Said       15 September 2016 (from the front
      ▾ Undated: tells of no certain time             1 A │            matter)
       ▾ Plans for the harbour                        1 A │
         A    Harbours are beautiful places to live.      │ Stands in  A Plans for the harbour · An
                                                          │            author
                                                          ▼            docs/a.md:1
      ↑↓ move  Enter open  Tab pane  c next change  y copy  e edit  / search  F filter  ? help  q quit"
  `);
});

test("a change on the whole of 80×24", () => {
  expect(drawn("2 c enter", 80, 24)).toMatchInlineSnapshot(`
    " 1 Timeline  [2 Positions]  3 Documents   F Filter   ? Help         berths  2/6
     A 15 Sep 2016 Plans for t… B 20 Oct 2016 Letter to … C 18 Jan 2018 The harbour…
    ↓ lowered: the figure went down
    Evidence   firm, 90 of 100
    Matter     berths

    − Before  A 15 September 2016, line 1  │ + After  C 18 January 2018, line 1
      An author, the author                │   An author, the author
      [-We will build 40-] berths [-by the │   {+Only 25+} berths {+had been built
      end of 2016-].                       │   on 10 January 2018+}.

    Why
      1. this is what lowered means (lowered)

    Before, in its paragraph
    A docs/a.md:1
    The council opened the old harbour in the summer of 2015. ❯We will build 40
    berths by the end of 2016.❮

    After, in its paragraph
    C docs/c.md:1
    ❯Only 25 berths had been built on 10 January 2018.❮ From 2015 to 2017 traffic
    fell by half. There will be no ferry, Holt said on 18 January 2018.
      Esc back  c next change  y copy  + accept  - reject  = relabel  ? help  q quit"
  `);
});

test("changes that were judged at 100×12", () => {
  expect(drawn("2 c - c = k k enter", 100, 12)).toMatchInlineSnapshot(`
    " 1 Timeline  [2 Positions]  3 Documents   F Filter   ? Help                            a ferry  4/6
      ▾ berths                                 1 rejected │ ↓ lowered: the figure went down
      - ↓  lowered      A→C Only 25 berths had been buil… │ Evidence   relabelled in review (by the
      ▾ a ferry                                  1 change │            rules reversed), 50 of 100
    ▸ = ↓  lowered      A→C There will be no ferry, Holt… │ Matter     a ferry
      ▸ Dropped                                       1 A │
      ▸ New                                           1 B │ − Before  A 15 September 2016, line 3
                                                          │   Ines Holt, told by An author
                                                          │   Mayor Ines Holt promised a ferry in
                                                          │   September 2016.
                                                          ▼
     relabelled: lowered, not reversed      c next change  + accept  - reject  = relabel  ? help  q quit"
  `);
});

test("the kinds of change to choose from at 100×24", () => {
  expect(drawn("2 c =", 100, 24)).toMatchInlineSnapshot(`
    " 1 Timeline   2 Positions   3 Documents   F Filter   ? Help  [= Relabel]               berths  5/11
     A 15 Sep 2016 Plans for the har… B 20 Oct 2016 Letter to residen… C 18 Jan 2018 The harbour two ye…
      = restated      said again, with nothing of substa… │ ↓ lowered: the figure went down
      ▲ strengthened  the same aim, put more firmly or m… │ Evidence   firm, 90 of 100
      ▽ weakened      the same aim, put less firmly or m… │ Matter     berths
      ↑ raised        the figure went up                  │
    ▸ ↓ lowered       by the rules: the figure went down  │ − Before  A 15 September 2016, line 1
      ↻ rescheduled   the same aim, for another date      │   An author, the author
      ⇄ reversed      the same holder now says the oppos… │   [-We will build 40-] berths [-by the end
      ✓ fulfilled     what was promised was carried out   │   of 2016-].
      ✗ unmet         what was promised was not carried … │
      ≠ disputed      somebody else says otherwise        │ + After  C 18 January 2018, line 1
      ~ related       about the same matter; nothing in … │   An author, the author
                                                          │   {+Only 25+} berths {+had been built on 10
                                                          │   January 2018+}.
                                                          │
                                                          │ Why
                                                          │   1. this is what lowered means (lowered)
                                                          │
                                                          │ Before, in its paragraph
                                                          │ A docs/a.md:1
                                                          │ The council opened the old harbour in the
                                                          ▼ summer of 2015. ❯We will build 40 berths by
      ↑↓ move  Esc back  Tab pane  / search  F filter  Enter call it so  ? help  q quit"
  `);
});

test("a matter at 120×24", () => {
  expect(drawn("2", 120, 24)).toMatchInlineSnapshot(`
    " 1 Timeline  [2 Positions]  3 Documents   F Filter   ? Help                                                 berths  1/6
     A 15 Sep 2016 Plans for the harbour  B 20 Oct 2016 Letter to residents  C 18 Jan 2018 The harbour two years on
    ▸ ▾ berths                       A──────────C           1 change │ berths
        ↓  lowered      A→C Only 25 berths had been built on 10 Jan… │ A───────────────────────────────────────────────────C
      ▾ a ferry                      A──────────C           1 change │ 2 statements, 1 change
        ⇄? reversed     A→C There will be no ferry, Holt said on 18… │ in common: berths
      ▸ Dropped                                                  1 A │
      ▸ New                                                      1 B │ A 15 September 2016, An author, the author: We will
                                                                     │   build 40 berths by the end of 2016.
                                                                     │
                                                                     │ C 18 January 2018, An author, the author: Only 25
                                                                     │   berths had been built on 10 January 2018.
                                                                     │
                                                                     │     ↓ lowered: the figure went down
                                                                     │     − Before  A 15 September 2016, line 1
                                                                     │       An author, the author
                                                                     │       [-We will build 40-] berths [-by the end of
                                                                     │       2016-].
                                                                     │
                                                                     │     + After  C 18 January 2018, line 1
                                                                     │       An author, the author
                                                                     │       {+Only 25+} berths {+had been built on 10
                                                                     │       January 2018+}.
      ↑↓ move  Enter open  Tab pane  c next change  / search  F filter  o write  ? help  q quit"
  `);
});

test("a document with its text at 100×16", () => {
  expect(drawn("2 c d", 100, 16)).toMatchInlineSnapshot(`
    " 1 Timeline   2 Positions  [3 Documents]  F Filter   ? Help           The harbour two years on  4/6
      ▸ A Plans for the harbour                         4 │ ❯Only 25 berths had been built on 10 January
      ▸ B Letter to residents                           3 │ 2018.❮ From 2015 to 2017 traffic fell by
      ▾ C The harbour two years on                      3 │ half. There will be no ferry, Holt said on
    ▸   Only 25 berths had been built on 10 January 20… 1 │ 18 January 2018.
        From 2015 to 2017 traffic fell by half.         1 │
        Ines Holt: There will be no ferry, Holt said o… 1 │
                                                          │
                                                          │
                                                          │
                                                          │
                                                          │
                                                          │
                                                          │
                                                          │
      ↑↓ move  Enter open  Tab pane  c next change  y copy  e edit  / search  F filter  ? help  q quit"
  `);
});

test("the filter at 80×24", () => {
  expect(drawn("F space", 80, 24)).toMatchInlineSnapshot(`
    " 1 Timeline   2 Positions   3 Documents  [F Filter]  ? Help     An author  2/20
     only An author                                                      X show all
      ▾ Holder                                                              1 chosen
    ▸   [x] An author                                                              8
        [ ] Ines Holt                                                              2
      ▾ Act
        [ ] assertion                                                              6
        [ ] forecast                                                               1
        [ ] pledge                                                                 1
      ▾ Document
        [ ] A Plans for the harbour                                                3
        [ ] B Letter to residents                                                  3
        [ ] C The harbour two years on                                             2
      ▾ Year
        [ ] 2015                                                                   2
        [ ] 2016                                                                   4
        [ ] 2018                                                                   1
        [ ] undated                                                                1
      ▾ Kind of change
        [ ] ↓ lowered                                                              1
      ▾ Evidence
        [ ] firm                                                                   1

      ↑↓ move  Esc back  / search  X show all  Enter choose  ? help  q quit"
  `);
});

test("a search at 40×10", () => {
  expect(drawn("/ f e r r y", 40, 10)).toMatchInlineSnapshot(`
    "[1 Timeline]  2  3  F  ? Sep 2016  8/18
       2015–2017    C    From 2015 to 2017 …
      ▾ 2016                            5 AB
       by end 2016  A    We will build 40 b…
       2016         B    The whole of 2016 …
       ▾ September                       1 A
    ▸  September    A    Ines Ho…: Mayor In…
       ▾ October                         2 B
       17 Oct       B    The first boats ca…
     /ferry▏  1 of 3      Esc cancel  ↓ next"
  `);
});

test("help at 60×15", () => {
  expect(drawn("? pagedown", 60, 15)).toMatchInlineSnapshot(`
    " 1  2  3  F [? Help]                     Everywhere  13/110
        ↑  k                 previous line
        PgDn  Ctrl-F         next page
        PgUp  Ctrl-B         previous page
        Ctrl-D               half a page down
        Ctrl-U               half a page up
        Home  g              first line
        End  G               last line
        Enter                open the detail, or fold a group
        Esc                  go back, or forget the search
        Tab                  change between list and detail
    ▸   →  l                 unfold, or open the detail
        ←  h                 go back, or fold
        Space                fold or unfold the group
      ↑↓ move  Enter open  Esc back  / search  ? help  q quit"
  `);
});

test("nothing to compare", () => {
  const model: BrowserModel = { ...harbour, positions: "none" };
  const lines = drawFrame(press("2", { columns: 60, rows: 10 }, model), plainBrush);
  expect(lines.map((line) => line.trimEnd()).join("\n")).toMatchInlineSnapshot(`
    " 1 [2 Positions]  3  F  ?

      There is nothing to compare: positions need an earlier
      and a later document.

        onrecord browse EARLIER LATER
        onrecord compare EARLIER… --with LATER…


      ↑↓ move  / search  F filter  ? help  q quit"
  `);
});

const hostile = buildModel(
  [
    {
      id: "docs/\u001B]0;a\u0007.md",
      title: "\u202Etitle\u001B[2J 👨‍👩‍👧 港湾",
      date: "2016-09-15",
      said: [
        [
          {
            text: `\u001B[31mred ❤️ ${"e\u0301".repeat(300)} ${"x".repeat(100_000)}`,
            about: [["2016-09", "2016-09-01", "2016-09-30", "\u001B[31mred"]],
            speaker: "\u2066Ines\u0000 ประเทศไทย हिन्दी",
            figures: [["\u009B2J", 40]],
          },
          { text: "\uD800 lone \u{E0041}tag \u2028 line" },
        ],
      ],
    },
    { id: "b", title: "", date: null, said: [[{ text: "" }, { text: "\n\n\r\t" }]] },
  ],
  [
    {
      matter: "\u001B[5mblink",
      kind: "reversed",
      band: "possible",
      before: "\u001B[31mred",
      after: "\uD800 lone",
      words: [
        { op: "removed", text: "\u001B[31mred " },
        { op: "added", text: " \u202E" },
        { op: "same", text: "\u200B" },
      ],
    },
  ],
);

const sizes: readonly Size[] = [
  { columns: 120, rows: 40 },
  { columns: 80, rows: 24 },
  { columns: 60, rows: 15 },
  { columns: 40, rows: 10 },
  { columns: 20, rows: 5 },
  { columns: 1, rows: 1 },
];
const visits: readonly string[] = [
  "",
  "enter",
  "G enter",
  "/ e x",
  "/ x enter",
  "2",
  "2 j enter",
  "2 G space G enter",
  "2 c -",
  "2 c =",
  "3",
  "3 enter j enter",
  "3 enter G",
  "F",
  "F space 1",
  "?",
  "? G",
];

test.for(sizes.flatMap((size) => visits.map((keys) => [size, keys] as const)))(
  "at %j after “%s” every line is as wide as the terminal, and nothing a document says acts on it",
  ([size, keys]) => {
    for (const model of [harbour, hostile, buildModel([])]) {
      const state = press(keys, size, model);
      const lines = drawFrame(state, createBrush(true));
      expect(lines.length).toBe(size.rows);
      expect(lines.map(widthOf)).toEqual(lines.map(() => size.columns));
      const rest = stripVTControlCharacters(lines.join(""));
      expect(rest).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
    }
  },
);

test.for(sizes.flatMap((size) => visits.map((keys) => [size, keys] as const)))(
  "at %j after “%s” Ink draws the lines as they are, none over another",
  ([size, keys]) => {
    const lines = drawFrame(press(keys, size), plainBrush);
    const output = renderToString(createElement(Frame, { lines, columns: size.columns }), size);
    const shown = output.split("\n").map((line) => line.trimEnd());
    expect(shown.join("\n")).toBe(lines.map((line) => line.trimEnd()).join("\n"));
  },
);

test("without colours nothing but bold, faint, underlined and inverse is left", () => {
  const lines = drawFrame(press("c", { columns: 120, rows: 40 }), createBrush(false));
  const [, ...parts] = lines.join("").split("\u001B[");
  const codes = new Set(parts.map((part) => part.slice(0, part.indexOf("m"))));
  expect([...codes].toSorted()).toEqual(["1", "2", "22", "24", "27", "4", "7"]);
});

test("whatever a document says, at whatever size, the frame holds", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 80 });
  const anySize = fc.record({
    columns: fc.integer({ min: 1, max: 140 }),
    rows: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(anyText, anyText, anySize, (text, name, size) => {
      const about = [["2016", "2016-01-01", "2016-12-31", name]] as const;
      const said = [[{ text, speaker: name, about, figures: [[name, 1]] as const }]];
      const model = buildModel([{ id: name, title: text, date: "2016-09-15", said }]);
      for (const keys of ["", "enter"]) {
        const lines = drawFrame(press(keys, size, model), createBrush(true));
        expect(lines.map(widthOf)).toEqual(Array.from({ length: size.rows }, () => size.columns));
      }
    }),
    { numRuns: 60 },
  );
});
