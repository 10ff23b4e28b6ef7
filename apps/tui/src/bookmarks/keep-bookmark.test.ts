import { mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../test/program.ts";
import type { Bookmark } from "../browser/bookmark/bookmark.ts";
import { keepBookmark, mostBytes } from "./keep-bookmark.ts";
import { readBookmark } from "./read-bookmark.ts";

const bookmark: Bookmark = {
  screen: "timeline",
  axis: "stated-on",
  weak: false,
  filter: { act: ["pledge"] },
  places: {
    timeline: {
      row: "2016 a.md#0.0",
      about: "a.md#0.0",
      group: "year 2016",
      above: 3,
      pane: "detail",
      detailTop: 2,
      folded: ["year 2017"],
      unfolded: [],
    },
  },
};

const nameOf = (number: number): string => `${String(number).padStart(32, "0")}.json`;

test("what is kept can be read, and by nobody else", async () => {
  const folder = join(makeFolder(), "state/onrecord");
  const file = join(folder, nameOf(1));
  expect(await readBookmark(file)).toBeNull();
  keepBookmark(file, bookmark);
  keepBookmark(file, bookmark);
  expect(await readBookmark(file)).toEqual(bookmark);
  expect(readdirSync(folder)).toEqual([nameOf(1)]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test.for([
  ["nothing", ""],
  ["half of it", '{"version":1,"bookmark":{"screen":"timel'],
  ["no object", "[]"],
  ["another version", JSON.stringify({ version: 2, bookmark })],
  ["no version", JSON.stringify(bookmark)],
  ["more than we know", JSON.stringify({ version: 1, bookmark, more: true })],
  ["another axis", JSON.stringify({ version: 1, bookmark: { ...bookmark, axis: "x" } })],
  [
    "a filter that wants nothing",
    JSON.stringify({ version: 1, bookmark: { ...bookmark, filter: { act: [] } } }),
  ],
  ["too much", " ".repeat(mostBytes) + JSON.stringify({ version: 1, bookmark })],
  ["deep brackets", "[".repeat(100_000)],
] as const)("a file with %s is none", async ([, text]) => {
  const file = join(makeFolder(), nameOf(1));
  writeFileSync(file, text);
  expect(await readBookmark(file)).toBeNull();
  keepBookmark(file, bookmark);
  expect(await readBookmark(file)).toEqual(bookmark);
});

test("where a folder stands in its place, nothing is read or written, and nothing said", async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, nameOf(1), "mine"), { recursive: true });
  keepBookmark(join(folder, nameOf(1)), bookmark);
  expect(await readBookmark(join(folder, nameOf(1)))).toBeNull();
  keepBookmark(join("/dev/null/state/onrecord", nameOf(1)), bookmark);
  expect(readdirSync(folder)).toEqual([nameOf(1)]);
});

test("of too many folds none are kept, and the place is", async () => {
  const file = join(makeFolder(), nameOf(1));
  const { timeline } = bookmark.places;
  if (timeline === undefined) throw new Error("expected a place");
  const unfolded = Array.from({ length: 20_000 }, (_, index) => `document number ${index}.md`);
  keepBookmark(file, { ...bookmark, places: { timeline: { ...timeline, unfolded } } });
  expect((await readBookmark(file))?.places).toEqual({
    timeline: { ...timeline, folded: [], unfolded: [] },
  });
});

test("the newest two hundred are kept, and what is not ours stays", () => {
  const folder = makeFolder();
  for (let number = 0; number < 230; number += 1) {
    const file = join(folder, number === 7 ? `.${nameOf(number)}.12.tmp` : nameOf(number));
    writeFileSync(file, "");
    utimesSync(file, 1_000_000 + number, 1_000_000 + number);
  }
  writeFileSync(join(folder, "notes.json"), "mine");
  keepBookmark(join(folder, nameOf(500)), bookmark);
  const left = readdirSync(folder);
  expect(left).toHaveLength(201);
  expect(left).toContain(nameOf(500));
  expect(left).not.toContain(nameOf(30));
  expect(left).toContain(nameOf(31));
  expect(readFileSync(join(folder, "notes.json"), "utf8")).toBe("mine");
});
