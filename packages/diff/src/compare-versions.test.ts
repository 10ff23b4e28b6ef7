import { extractStatements, readDocument } from "@onrecord/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePositions } from "./compare-positions.ts";
import type { Positions } from "./data.ts";

const terms = `# Mooring rules

## 1. Your berth

You may moor at the quay for [two nights](https://harbour.example/nights). A boat that stays longer pays £12 a night.

- Nets must be off the quay by noon.
- You must not light fires on the quay.

## 2. What we do with your data

The harbour office keeps the name of each skipper for 30 days. We don’t sell names, or lend them to anybody. Write to the
harbour master if a name is wrong.
`;

type Edit = (text: string) => string;

/** Each text a version of the one before, a day later. */
function compare(
  ...texts: readonly string[]
): Positions & { readonly say: (id: string) => string } {
  const documents = texts.map((text, at) =>
    readDocument(text, {
      id: `v${at + 1}`,
      format: "markdown",
      author: "Netherby harbour",
      date: `2020-01-0${at + 1}`,
    }),
  );
  const statements = documents.flatMap((document) => extractStatements(document));
  const words = new Map(statements.map(({ id, text }) => [id, text]));
  return {
    ...comparePositions(statements, { documents, split: null }),
    say: (id) => words.get(id) ?? "",
  };
}

function changesOf({ matters }: Positions): Positions["matters"][number]["changes"] {
  return matters.flatMap(({ changes }) => changes);
}

const noise: Readonly<Record<string, Edit>> = {
  "white space": (text) => text.replaceAll(" pays", "   pays\t"),
  "another link": (text) => text.replace("harbour.example/nights", "quay.example/en/nights?from=1"),
  "no link": (text) => text.replace("[two nights](https://harbour.example/nights)", "two nights"),
  "other quotation marks": (text) => text.replaceAll("’", "'"),
  "bold words": (text) => text.replace("You must not", "You **must not**"),
  "other bullets": (text) => text.replaceAll("- ", "* "),
  "another wrap": (text) =>
    text.replace("names, or lend", "names,\nor lend").replace("the\nharbour", "the harbour"),
  "a heading set as bold words": (text) => text.replace("## 1. Your berth", "**1. Your berth**"),
  "capitals in a heading": (text) => text.replace("Your berth", "Your Berth"),
  "another order of the items": (text) => {
    const [one = "", other = ""] = text.split("\n").filter((line) => line.startsWith("- "));
    return text.replace(`${one}\n${other}`, `${other}\n${one}`);
  },
  "a word written twice by mistake": (text) => text.replace("the name of", "the the name of"),
};

test.for(Object.entries(noise))("noise is no change: %s", ([, edit]) => {
  const edited = edit(terms);
  expect(edited).not.toBe(terms);
  for (const texts of [
    [terms, edited],
    [edited, terms],
  ] as const) {
    const found = compare(...texts);
    expect(changesOf(found).filter(({ kind }) => kind !== "restated")).toEqual([]);
    expect([found.new.map(found.say), found.dropped]).toEqual([[], []]);
  }
});

test("any noise on noise is none either, and every sentence is restated", () => {
  const some = fc.subarray(Object.values(noise), { minLength: 1 });
  fc.assert(
    fc.property(some, (edits) => {
      const found = compare(
        terms,
        edits.reduce((text, edit) => edit(text), terms),
      );
      expect(changesOf(found).filter(({ kind }) => kind !== "restated")).toEqual([]);
      expect([...found.new, ...found.dropped]).toEqual([]);
      expect(changesOf(found).length).toBeGreaterThan(6);
    }),
    { numRuns: 40 },
  );
});

test("digits are never noise, wherever they change", () => {
  const places = [...terms.matchAll(/\d/g)].map(({ index }) => index);
  const inSentences = places.filter(
    (at) => !terms.slice(terms.lastIndexOf("\n", at) + 1).startsWith("#"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...inSentences), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digit = String((Number(terms.charAt(at)) + by) % 10);
      const found = compare(terms, `${terms.slice(0, at)}${digit}${terms.slice(at + 1)}`);
      const told = changesOf(found).filter(({ kind }) => kind !== "restated");
      expect(told.length + found.new.length).toBeGreaterThan(0);
    }),
  );
});

test.for<readonly [string, Edit, string]>([
  ["a word for another", (text) => text.replace("two nights", "three nights"), "related match"],
  ["“or” for “and”", (text) => text.replace("names, or lend", "names, and lend"), "related match"],
  [
    "one more thing in a list",
    (text) => text.replace("Nets must", "Nets and crates must"),
    "related match",
  ],
  ["a clause taken out", (text) => text.replace(" of each skipper", ""), "related match"],
  [
    "may becomes must",
    (text) => text.replace("You may moor", "You must moor"),
    "strengthened match",
  ],
  [
    "a condition",
    (text) => text.replace("for 30 days", "for 30 days, subject to local law"),
    "weakened match",
  ],
  ["another figure", (text) => text.replace("£12", "£14"), "raised match"],
])("a sentence that was reworded is told: %s", ([, edit, told]) => {
  const found = compare(terms, edit(terms));
  const changes = changesOf(found).filter(({ kind }) => kind !== "restated");
  expect(changes.map(({ kind, band }) => `${kind} ${band}`)).toEqual([told]);
  expect(changes[0]?.words.some(({ op }) => op !== "same")).toBe(true);
  expect([...found.new, ...found.dropped]).toEqual([]);
});

test("what merely says more exactly what is meant, or mends a slip, is neither stronger nor weaker", () => {
  const edits: readonly Edit[] = [
    (text) => text.replace("The harbour office", "The harbour master’s office"),
    (text) => text.replace("moor at", "mooor at"),
    (text) =>
      text.replace("for 30 days", "for 30 days and hands it to certain dealers in ropes and sails"),
    (text) => text.replace("A boat that", "A boat, including but not limited to one that"),
  ];
  for (const edit of edits) {
    const kinds = changesOf(compare(terms, edit(terms))).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== "restated")).toEqual(["related"]);
  }
});

test("an added sentence is new, and one taken out is dropped with proof", () => {
  const sentence = "We hand the names of the skippers to the customs house on request.";
  const longer = terms.replace("Write to", `${sentence} Write to`);
  const added = compare(terms, longer);
  expect(added.new.map(added.say)).toEqual([sentence]);
  expect(added.dropped).toEqual([]);
  const removed = compare(longer, terms);
  expect(removed.new).toEqual([]);
  expect(removed.dropped.map(({ id }) => removed.say(id))).toEqual([sentence]);
  const [proof] = removed.dropped[0]?.because ?? [];
  expect(proof?.rule).toBe("dropped/taken-out");
  expect(proof?.says).toContain("v2");
});

test("a sentence that was split is told once, as the whole that it was", () => {
  const one = "The pilot comes on board at the outer buoy, and the tugs wait for him by the mole.";
  const two =
    "The pilot comes on board at the outer buoy. The tugs wait for him by the eastern mole.";
  const before = terms.replace("Write to", `${one} Write to`);
  const found = compare(before, before.replace(one, two));
  const changes = changesOf(found).filter(({ kind }) => kind !== "restated");
  expect(changes.map(({ kind, band }) => `${kind} ${band}`)).toEqual(["related match"]);
  const after = changes[0]?.words.filter(({ op }) => op !== "removed").map(({ text }) => text);
  expect(after?.join("")).toBe(two);
  expect([...found.new, ...found.dropped]).toEqual([]);
});

test("an edit that the next version takes back is a restatement that says so", () => {
  const found = compare(terms, terms.replace("30 days", "90 days"), terms);
  const changes = changesOf(found);
  expect(changes.filter(({ kind }) => kind !== "restated")).toEqual([]);
  const back = changes.filter(({ because }) => because[0]?.rule === "change/edit-taken-back");
  expect(back).toHaveLength(1);
  expect(back[0]?.because[0]?.says).toContain("90 days");
});

test("one history for each place: first seen, each change, last seen", () => {
  const sentence = "Dogs are welcome on the pier.";
  const second = terms.replace("30 days", "90 days").replace("Write to", `${sentence} Write to`);
  const third = second.replace("90 days", "120 days");
  const found = compare(terms, second, third, third.replace(`${sentence} `, ""));
  expect(found.versions).toHaveLength(1);
  const [text] = found.versions;
  expect(text?.documents).toEqual(["v1", "v2", "v3", "v4"]);
  const places = text?.histories ?? [];
  const saying = (words: string): (typeof places)[number] | undefined =>
    places.find(({ statements }) => found.say(statements[0] ?? "").includes(words));
  expect(saying(sentence)?.statements.map(found.say)).toEqual([sentence, sentence]);
  expect(saying(sentence)).toMatchObject({ firstSeen: "v2", lastSeen: "v3", takenOut: "v4" });
  expect(saying("30 days")?.statements).toHaveLength(4);
  expect(saying("30 days")).toMatchObject({ firstSeen: "v1", lastSeen: "v4", takenOut: null });
});

test("another text is no version: nothing stands at a place of it", () => {
  const other = "# Lamps\n\nThe lighthouse lamps will be relit in spring. We thank the keepers.\n";
  expect(compare(terms, other).versions).toEqual([]);
});
