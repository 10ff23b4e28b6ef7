import fc from "fast-check";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "./open-store.ts";
import type { Store } from "./store.ts";

let folder = "";
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "onrecord-store-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function newFile(): string {
  files += 1;
  return path.join(folder, `${files}`, "kept.sqlite");
}

function open(file: string, mostPages?: number): Store {
  const store = openStore(file, mostPages === undefined ? {} : { mostPages });
  if (store === null) throw new Error("expected this Node to have SQLite");
  return store;
}

/** Words that do not pack to nothing. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(33 + (state % 90));
  }).join("");
}

test("what is kept comes back as it was, at once and after it was closed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }))),
      (pairs) => {
        const file = newFile();
        const first = open(file);
        for (const [name, text] of pairs) first.put(name, text);
        const last = new Map(pairs);
        for (const [name, text] of last) expect(first.get(name)).toBe(text);
        first.close();
        const second = open(file);
        for (const [name, text] of last) {
          expect(second.get(name)).toBe(text);
          expect(second.getBytes(name)).toEqual(Buffer.from(text));
        }
        expect(second.get("a name that fast-check does not make up")).toBeNull();
        second.close();
      },
    ),
    { numRuns: 30 },
  );
});

test("what is kept again takes the place of what was there", () => {
  const file = newFile();
  for (const text of ["first", "zwölf", "last"]) {
    const store = open(file);
    store.put("other", "£");
    store.close();
    const again = open(file);
    expect(again.get("other")).toBe("£");
    again.put("name", text);
    expect(again.get("name")).toBe(text);
    again.close();
    const kept = open(file);
    expect([kept.get("name"), kept.get("other")]).toEqual([text, "£"]);
    kept.close();
  }
});

test("once closed it has nothing and keeps nothing", () => {
  const store = open(newFile());
  store.put("a", "text");
  store.close();
  store.put("b", "text");
  expect([store.get("a"), store.get("b")]).toEqual([null, null]);
  expect(() => {
    store.close();
  }).not.toThrow();
});

test("two at once do not harm each other", () => {
  const file = newFile();
  const [one, other] = [open(file), open(file)];
  for (let index = 0; index < 600; index++) {
    one.put(`one ${index}`, `text ${index}`);
    other.put(`other ${index}`, `text ${index}`);
  }
  one.close();
  other.close();
  const store = open(file);
  const kept = ["one", "other"].flatMap((who) =>
    Array.from({ length: 600 }, (_, index) => store.get(`${who} ${index}`)),
  );
  expect(kept.every((text, index) => text === `text ${index % 600}`)).toBe(true);
  store.close();
});

test("only the user may read it", () => {
  const file = newFile();
  open(file).close();
  const modes = [path.dirname(file), file].map((name) => statSync(name).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600]);
});

test("where it grows too large the oldest goes first", () => {
  const file = newFile();
  const store = open(file, 400);
  for (let index = 0; index < 600; index++) store.put(`name ${index}`, noise(index, 4000));
  store.close();
  expect(statSync(file).size).toBeLessThanOrEqual(400 * 4096);
  const again = open(file, 400);
  expect(again.get("name 0")).toBeNull();
  expect(again.get("name 599")).toBe(noise(599, 4000));
  again.close();
});

const damages: Readonly<Record<string, (file: string) => void>> = {
  "no database": (file) => {
    writeFileSync(file, "no database at all, but long enough to have a head".repeat(20));
  },
  "an empty file": (file) => {
    writeFileSync(file, "");
  },
  "half of it": (file) => {
    writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size >> 1));
  },
  "more behind it": (file) => {
    appendFileSync(file, "more".repeat(3000));
  },
  "zeros in the middle": (file) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, bytes.length >> 2, (bytes.length >> 2) * 3));
  },
  "another letter in every text": (file) => {
    const bytes = readFileSync(file);
    for (let at = 5000; at < bytes.length; at += 701) bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
};

test.for(Object.entries(damages))("of damage (%s) nothing wrong comes", ([, damage]) => {
  const file = newFile();
  const texts = Array.from({ length: 100 }, (_, index) => noise(index, 900));
  const store = open(file);
  for (const [index, text] of texts.entries()) store.put(`name ${index}`, text);
  store.close();
  damage(file);
  const hurt = open(file);
  for (const [index, text] of texts.entries()) {
    expect([text, null]).toContain(hurt.get(`name ${index}`));
    hurt.put(`name ${index}`, text);
  }
  hurt.close();
  // What could not be kept in a damaged file is, in the one that took its place.
  const mended = open(file);
  for (const [index, text] of texts.entries()) mended.put(`name ${index}`, text);
  mended.close();
  const sound = open(file);
  expect(texts.map((_, index) => sound.get(`name ${index}`))).toEqual(texts);
  sound.close();
});

test("where nothing can be kept there is no store", () => {
  const file = newFile();
  mkdirSync(file, { recursive: true });
  expect(openStore(file)).toBeNull();
  expect(openStore("/dev/null/kept.sqlite")).toBeNull();
});

const writer = fileURLToPath(new URL("../test/write-until-killed.ts", import.meta.url));

test.for([1, 2, 3, 5, 8])(
  "killed after it told %d times, it leaves nothing wrong",
  async (times) => {
    const file = newFile();
    const child = spawn(process.execPath, [writer, file], { stdio: ["ignore", "pipe", "inherit"] });
    const exit = once(child, "exit");
    let told = 0;
    child.stdout.on("data", () => {
      told += 1;
      if (told === times) child.kill("SIGKILL");
    });
    await exit;
    const store = open(file);
    for (let index = 0; index < 3000; index += 7) {
      expect([null, `text ${index}`.repeat(100)]).toContain(store.get(`name ${index}`));
    }
    store.close();
  },
);
