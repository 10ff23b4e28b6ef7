import type { Statement } from "@onrecord/core";
import type { Change, History, Positions } from "@onrecord/diff";
import { expect, test } from "vitest";
import { samplePositions, sampleStatement } from "../test/samples.ts";
import { shortenSame } from "./describe-versions.ts";
import { html } from "./formats/html.ts";
import { markdown } from "./formats/markdown.ts";
import { text } from "./formats/text.ts";
import { outlineVersions } from "./outline-versions.ts";

const days = ["2016-09-15", "2016-10-20", "2018-01-18"];
const date = (day: string): Statement["statedOn"] => ({
  ...sampleStatement.statedOn,
  edtf: day,
  earliest: day,
  latest: day,
});

/** “a1” is what stands at place a in the first version. */
const say = (id: string, words: string): Statement => ({
  ...sampleStatement,
  id,
  document: `v${id.slice(1)}.md`,
  text: words,
  headings: ["Harbour rules", "Tolls"],
});

const statements = [
  say("a1", "Boats pay £5."),
  say("a2", "Boats pay £6."),
  say("a3", "Boats pay £6."),
  say("b1", "Dogs are welcome."),
  say("b2", "Dogs are welcome."),
  say("c3", "Nets dry on the mole."),
  say("d1", "Keep clear."),
  say("d2", "Keep clear."),
  say("d3", "Keep clear."),
];

const change = (kind: Change["kind"], before: string, after: string): Change => ({
  kind,
  band: "match",
  score: 0.9,
  before,
  after,
  words: [
    { op: "same", text: "Boats pay " },
    { op: "removed", text: "£5" },
    { op: "added", text: "£6" },
    { op: "same", text: "." },
  ],
  because: [{ rule: "why", says: "so it is" }],
});

const history = (ids: string, takenOut: string | null = null): History => {
  const places = ids.split(" ");
  return {
    statements: places,
    firstSeen: `v${places[0]?.slice(1) ?? ""}.md`,
    lastSeen: `v${places.at(-1)?.slice(1) ?? ""}.md`,
    takenOut,
  };
};

const versions: Positions = {
  ...samplePositions,
  documents: days.map((day, at) => ({ id: `v${at + 1}.md`, date: date(day) })),
  split: null,
  matters: [
    {
      id: "tolls",
      label: "tolls",
      terms: ["toll"],
      strength: 1,
      statements: ["a1", "a2", "a3"],
      changes: [change("raised", "a1", "a2"), change("restated", "a2", "a3")],
    },
    {
      id: "clear",
      label: "clear",
      terms: ["clear"],
      strength: 1,
      statements: ["d1", "d2", "d3"],
      changes: [change("restated", "d1", "d2"), change("restated", "d2", "d3")],
    },
  ],
  new: ["c3"],
  dropped: [{ id: "b2", because: [{ rule: "proof", says: "searched" }] }],
  versions: [
    {
      documents: ["v1.md", "v2.md", "v3.md"],
      histories: [
        history("a1 a2 a3"),
        history("b1 b2", "v3.md"),
        history("d1 d2 d3"),
        history("c3"),
      ],
    },
  ],
  unread: [],
};

test("a history for each sentence that changed; what stands as it stood is counted", () => {
  expect(text.writePositions(versions, statements)).toMatchInlineSnapshot(`
    "Positions in 3 documents: 2 matters, 1 change, 3 restated in the next version
      15 September 2016 · v1.md
      20 October 2016 · v2.md
      18 January 2018 · v3.md

    3 versions of one text, 15 September 2016 to 18 January 2018: 3 sentences changed, added or taken out, 1 as before

      Harbour rules › Tolls

        15 September 2016 · first seen · Boats pay £5. · v1.md:3
        20 October 2016 · raised (match, 0.9) · Boats pay [-£5-]{+£6+}. · v2.md:3
          because why: so it is

        15 September 2016 · first seen · Dogs are welcome. · v1.md:3
        18 January 2018 · taken out · v3.md
          because proof: searched

        18 January 2018 · added · Nets dry on the mole. · v3.md:3
    "
  `);
});

test("the same in Markdown", () => {
  expect(markdown.writePositions(versions, statements)).toMatchInlineSnapshot(`
    "# Positions in 3 documents: 2 matters, 1 change, 3 restated in the next version

    - 15 September 2016 · \`v1.md\`
    - 20 October 2016 · \`v2.md\`
    - 18 January 2018 · \`v3.md\`

    ## 3 versions of one text, 15 September 2016 to 18 January 2018: 3 sentences changed, added or taken out, 1 as before

    ### Harbour rules › Tolls

    - 15 September 2016 · **first seen** · Boats pay £5. · \`v1.md:3\`
      - 20 October 2016 · **raised (match, 0.9)** · Boats pay ~~£5~~**£6**. · \`v2.md:3\`
        - because why: so it is

    * 15 September 2016 · **first seen** · Dogs are welcome. · \`v1.md:3\`
      - 18 January 2018 · **taken out** · \`v3.md\`
        - because proof: searched

    - 18 January 2018 · **added** · Nets dry on the mole. · \`v3.md:3\`
    "
  `);
});

test("what is merely said again is shown on request", () => {
  const shown = text.writePositions(versions, statements, { restated: true });
  expect(shown).toContain("18 January 2018 · restated (match, 0.9)");
  expect(shown).toContain("Keep clear.");
});

test("changes between texts that are no versions stay under their matters", () => {
  const {
    texts,
    matters,
    new: added,
    dropped,
  } = outlineVersions({ ...versions, versions: [] }, statements, false);
  expect(texts).toEqual([]);
  expect(matters).toEqual(versions.matters);
  expect([added, dropped]).toEqual([versions.new, versions.dropped]);
});

test.for<readonly [string, string, string]>([
  ["short words stay", "Boats pay ", "Boats pay "],
  ["long words keep what stands beside the change", `${"far ".repeat(40)}near `, "… far"],
  ["words without a space stay whole", "x".repeat(300), "x".repeat(300)],
])("%s", ([, same, expected]) => {
  const shown = shortenSame([
    { op: "same", text: same },
    { op: "added", text: "£6" },
  ]);
  expect(shown[0]?.text.slice(0, expected.length)).toBe(expected);
  expect(shown[0]?.text.endsWith(same.slice(-5))).toBe(true);
});

test("the same as a report", () => {
  const page = html.writePositions(versions, statements);
  for (const part of [
    "Changes that we stand by: 1 raised.",
    "3 versions of one text, 15 September 2016 to 18 January 2018",
    "Boats pay <del>£5</del> <ins>£6</ins>.",
    "<strong>taken out</strong>, 18 January 2018",
    "<strong>added</strong>, 18 January 2018",
  ]) {
    expect(page).toContain(part);
  }
});
