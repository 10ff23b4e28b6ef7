import fc from "fast-check";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CollectedDate, CollectedRecord, CollectionWriter } from "./collection.ts";
import { isCollection } from "./collection-file.ts";
import { openCollection } from "./open-collection.ts";
import { openCollectionWriter } from "./open-collection-writer.ts";

let folder = "";
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "onrecord-collection-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function newFile(): string {
  files += 1;
  return path.join(folder, `${files}.onrecord`);
}

const none: CollectedDate = { edtf: null, earliest: null, latest: null };

function on(edtf: string): CollectedDate {
  return { edtf, earliest: edtf, latest: edtf };
}

function record(
  id: string,
  ...[line = `{"id":"${id}"}`, more = {}]: [string?, Partial<CollectedRecord>?]
): CollectedRecord {
  return { id, line, statedOn: none, refersTo: [], words: [], ...more };
}

function gather(file: string, work: (writer: CollectionWriter) => void): void {
  const writer = openCollectionWriter(file);
  work(writer);
  writer.close();
}

function linesIn(file: string): readonly string[] {
  const collection = openCollection(file);
  const lines = [...collection.all.lines()];
  collection.close();
  return lines;
}

const text = fc.string({ unit: "grapheme" }).filter((line) => !line.includes("\n"));

test("what is put comes back in order, and the last word on a document stands at its first place", () => {
  const documents = fc.array(
    fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.array(text, { maxLength: 20 })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(documents, (puts) => {
      const file = newFile();
      gather(file, (writer) => {
        for (const [id, lines] of puts) {
          writer.put(
            { id, facts: `"${id}"` },
            lines.map((line, index) => record(String(index), line)),
          );
        }
      });
      const expected = new Map(puts);
      expect(linesIn(file)).toEqual([...expected.values()].flat());
      const collection = openCollection(file);
      expect([...collection.documents()]).toEqual(
        [...expected].map(([id, lines]) => ({ id, facts: `"${id}"`, lines })),
      );
      expect([collection.documentCount, collection.all.count]).toEqual([
        expected.size,
        [...expected.values()].flat().length,
      ]);
      collection.close();
    }),
    { numRuns: 40 },
  );
});

test("what has not changed is not written again, and what came twice is there once", () => {
  const file = newFile();
  const document = { id: "a", facts: "{}" };
  gather(file, (writer) => {
    expect(writer.put(document, [record("1"), record("2"), record("1")])).toBe("added");
  });
  gather(file, (writer) => {
    expect(writer.put(document, [record("1"), record("2")])).toBe("unchanged");
    expect(writer.put(document, [record("2")])).toBe("replaced");
  });
  expect(linesIn(file)).toEqual(['{"id":"2"}']);
});

test("the parts of a document come together, those of an earlier run go", () => {
  const file = newFile();
  const [a, b] = [
    { id: "a", facts: "{}" },
    { id: "b", facts: "{}" },
  ];
  gather(file, (writer) => {
    writer.put(a, [record("old")]);
  });
  const ids = Array.from({ length: 20 }, (_, index) => String(index));
  gather(file, (writer) => {
    writer.put(
      a,
      ids.slice(0, 11).map((id) => record(id)),
      true,
    );
    writer.put(b, [record("b")], true);
    writer.put(
      a,
      ids.slice(9).map((id) => record(id)),
      true,
    );
  });
  expect(linesIn(file)).toEqual([...ids, "b"].map((id) => `{"id":"${id}"}`));
});

/** The ids by the dates they stand at, as a list for each place in time. */
function inTime(file: string, keep?: readonly string[]): readonly (readonly string[])[] {
  const collection = openCollection(file);
  const view =
    keep === undefined
      ? collection.all
      : collection.choose(
          keep.flatMap((word) => Array.from(collection.find([[[word]]]), ({ key }) => key)),
        );
  const found = Array.from(view.inTime("refers-to"), (marks) =>
    marks.map(({ id, dates }) => `${id} ${dates.map(({ edtf }) => edtf).join(" ")}`),
  );
  const undated = Array.from(view.undated("refers-to"), ({ id }) => id);
  expect(view.extent("refers-to")).toEqual({
    dates: new Set(found.flat().flatMap((mark) => mark.split(" ").slice(1))).size,
    undated: undated.length,
  });
  collection.close();
  return [...found, undated];
}

test("records stand in time, by their first day and then their last", () => {
  const file = newFile();
  const year = { edtf: "2016", earliest: "2016-01-01", latest: "2016-12-31" };
  const until = { edtf: "../2016-03-01", earliest: null, latest: "2016-03-01" };
  const since = { edtf: "2016-03-01/..", earliest: "2016-03-01", latest: null };
  gather(file, (writer) => {
    writer.put({ id: "a", facts: "{}" }, [
      record("1", "1", { words: ["one"], refersTo: [on("2016-03-01"), since] }),
      record("2", "2", { words: ["two"], refersTo: [year, on("-0044-03-15")] }),
      record("3", "3", { words: ["three"] }),
    ]);
    writer.put({ id: "b", facts: "{}" }, [
      record("4", "4", { words: ["four"], refersTo: [until, on("2016-03-01"), until] }),
      record("5", "5", { words: ["five"], refersTo: [on("-0500-01-01")] }),
    ]);
  });
  expect(inTime(file)).toEqual([
    ["5 -0500-01-01"],
    ["2 -0044-03-15"],
    ["2 2016"],
    ["1 2016-03-01", "4 ../2016-03-01 2016-03-01"],
    ["1 2016-03-01/.."],
    ["3"],
  ]);
  // Chosen ones have the order in which they were chosen.
  expect(inTime(file, ["four", "three", "one"])).toEqual([
    ["4 ../2016-03-01 2016-03-01", "1 2016-03-01"],
    ["1 2016-03-01/.."],
    ["3"],
  ]);
});

test("a document that is put again stands where it stands now, and is found by what it says now", () => {
  const file = newFile();
  const put = (date: string, word: string): void => {
    gather(file, (writer) => {
      writer.put({ id: "a", facts: "{}" }, [
        record("1", word, { words: [word, "both"], refersTo: [on(date)], statedOn: on(date) }),
      ]);
    });
  };
  put("2016-01-01", "before");
  put("2017-01-01", "after");
  expect(inTime(file)).toEqual([["1 2017-01-01"], []]);
  const collection = openCollection(file);
  const lines = ["before", "after", "both"].map((word) =>
    Array.from(collection.find([[[word]]]), ({ line }) => line),
  );
  expect(lines).toEqual([[], ["after"], ["after"]]);
  expect(collection.all.extent("stated-on")).toEqual({ dates: 1, undated: 0 });
  collection.close();
});

test("many documents are put again, round after round", () => {
  const file = newFile();
  for (const round of ["one", "two", "three"]) {
    gather(file, (writer) => {
      for (let index = 0; index < 40; index++) {
        const records = Array.from({ length: 10 }, (_, place) =>
          record(String(place), round, {
            words: [round, `word${index}`],
            statedOn: on("2016-01-01"),
          }),
        );
        writer.put({ id: `${index}`, facts: "{}" }, records);
      }
    });
  }
  const collection = openCollection(file);
  expect([...collection.find([[["two"]]])]).toEqual([]);
  expect([...collection.find([[["three"]]])].length).toBe(400);
  expect([...collection.all.inTime("stated-on")].flat().length).toBe(400);
  collection.close();
});

test("words are found as they are, whatever they mean to the engine", () => {
  const file = newFile();
  const words = ["and", "OR", "near", 'x"y', "élan", "*", "a:b", "東京", "0"];
  gather(file, (writer) => {
    for (const [index, word] of words.entries()) {
      writer.put({ id: word, facts: "{}" }, [record(String(index), word, { words: [word] })]);
    }
  });
  const collection = openCollection(file);
  for (const word of words.filter((one) => /^[\p{L}\p{N}]+$/u.test(one))) {
    expect(Array.from(collection.find([[[word]]]), ({ line }) => line)).toEqual([word]);
  }
  expect([...collection.find([[["and"], ["or"]]])]).toEqual([]);
  expect([...collection.find([])]).toEqual([]);
  expect(Array.from(collection.find([[["and", "élan"]], [["0"]]]), ({ line }) => line)).toEqual([
    "and",
    "élan",
    "0",
  ]);
  collection.close();
});

test("a collection is known by its content", () => {
  const [file, other, empty] = [newFile(), newFile(), newFile()];
  gather(file, () => {});
  writeFileSync(other, "SQLite format 3\0 and no more");
  writeFileSync(empty, "");
  expect([file, other, empty, folder, "/nowhere"].map(isCollection)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(() => openCollection(other)).toThrow("expected a collection, got another file");
  expect(() => openCollectionWriter(other)).toThrow("it is left alone");
  expect(readFileSync(other, "utf8")).toBe("SQLite format 3\0 and no more");
  expect(() => openCollection(empty)).toThrow("expected a collection, got another file");
  expect(() => openCollection("/nowhere/at/all")).toThrow("cannot be opened");
  gather(empty, () => {});
  expect(isCollection(empty)).toBe(true);
});

test("no pipe is opened to look what it is", () => {
  const pipe = newFile();
  execFileSync("mkfifo", [pipe]);
  expect(isCollection(pipe)).toBe(false);
});

test("damage is told in plain words", () => {
  const file = newFile();
  gather(file, (writer) => {
    for (let index = 0; index < 300; index++) {
      writer.put({ id: `${index}`, facts: "{}" }, [record("1", `line ${index} `.repeat(50))]);
    }
  });
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, 20_000, bytes.length - 20_000));
  expect(() => linesIn(file)).toThrow("damaged");
});

const writer = fileURLToPath(new URL("../../test/gather-until-killed.ts", import.meta.url));

test.for([2, 5])("killed after it told %d times, it leaves whole documents", async (times) => {
  const file = newFile();
  const child = spawn(process.execPath, [writer, file], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  let told = 0;
  child.stdout.on("data", () => {
    told += 1;
    if (told === times) child.kill("SIGKILL");
  });
  await exit;
  const collection = openCollection(file);
  for (const { id, lines } of collection.documents()) {
    const [round] = lines;
    expect(lines).toEqual(Array.from({ length: 30 }, () => round));
    expect(id).toMatch(/^document \d+$/);
  }
  const lines = collection.all.count;
  expect(Array.from(collection.find([[["word"]]])).length).toBe(lines);
  expect(Array.from(collection.all.inTime("stated-on")).flat().length).toBe(lines);
  collection.close();
});

test("where it cannot be written, that is told", () => {
  const file = newFile();
  mkdirSync(file);
  expect(() => openCollectionWriter(file)).toThrow("cannot be opened");
});
