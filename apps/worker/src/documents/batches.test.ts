import fc from "fast-check";
import type { Problem } from "onrecord/parts";
import { expect, test } from "vitest";
import { type Batch, cutBatches, type EnqueuedLine } from "./cut-batches.ts";
import { countFrom, inOrder, lineOf } from "./problem-lines.ts";
import { splitBatch } from "./split-batch.ts";

const unreadAt = (place: string | null): Problem => ({
  kind: "unread",
  place,
  says: "odd",
  rule: null,
});

/** Lines that are documents (words), are none (null, with a problem), or are empty. */
async function cut(lines: readonly (string | null)[], most: number): Promise<readonly Batch[]> {
  async function* given(): AsyncGenerator<EnqueuedLine> {
    let problems: Problem[] = [];
    for (const [at, line] of lines.entries()) {
      if (line === null) problems.push(unreadAt(`-:${at + 1}`));
      else if (line !== "") {
        yield { number: at + 1, bytes: Buffer.from(line), problems };
        problems = [];
      }
    }
    const last = problems.at(-1);
    if (last !== undefined) {
      yield { number: lineOf(last) ?? 0, bytes: Buffer.alloc(0), problems };
    }
  }
  const batches: Batch[] = [];
  for await (const batch of cutBatches(given(), most)) batches.push(batch);
  return batches;
}

const show = ({ firstLine, lines, documents, problems }: Batch): unknown => [
  firstLine,
  lines,
  Buffer.from(documents).toString(),
  problems.map(({ place }) => place),
];

test.for([
  [[], []],
  [["", ""], []],
  [["a", "b"], [[1, 2, "a\nb\n", []]]],
  [
    ["a", "b", "c"],
    [
      [1, 2, "a\nb\n", []],
      [3, 1, "c\n", []],
    ],
  ],
  [
    ["", "a", "", "b", "c"],
    [
      [1, 4, "\na\n\nb\n", []],
      [5, 1, "c\n", []],
    ],
  ],
  [
    ["a", null, "b", null, "c"],
    [
      [1, 3, "a\n\nb\n", ["-:2"]],
      [4, 2, "\nc\n", ["-:4"]],
    ],
  ],
  [
    ["a", "b", null, null],
    [
      [1, 2, "a\nb\n", []],
      [3, 2, "\n\n", ["-:3", "-:4"]],
    ],
  ],
  [[null], [[1, 1, "\n", ["-:1"]]]],
] as const)("%j in twos", async ([lines, expected]) => {
  expect((await cut(lines, 2)).map(show)).toEqual(expected);
});

test("long documents are cut off before there are many of them", async () => {
  const long = "x".repeat(700_000);
  expect((await cut([long, long, long], 500)).map(({ lines }) => lines)).toEqual([2, 1]);
});

const anyLines = fc.array(fc.constantFrom("a", "bb", "", null), { maxLength: 60 });

test("batches follow each other without a gap, and so do the parts of a batch", async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const batches = await cut(lines, size);
      let next = 1;
      for (const batch of batches) {
        expect(batch.firstLine).toBe(next);
        next += batch.lines;
        const parts = splitBatch(batch, size);
        expect(parts.length).toBeLessThanOrEqual(size);
        expect(Buffer.concat(parts.map(({ documents }) => documents))).toEqual(batch.documents);
        expect(parts.flatMap(({ problems }) => problems)).toEqual(batch.problems);
        let at = batch.firstLine;
        for (const part of parts) {
          expect(part.firstLine).toBe(at);
          expect(part.lines).toBeGreaterThan(0);
          expect(Buffer.from(part.documents).toString().split("\n")).toHaveLength(part.lines + 1);
          at += part.lines;
        }
        expect(at).toBe(next);
      }
      const all = lines.map((line) => `${line ?? ""}\n`).join("");
      const written = batches.map(({ documents }) => Buffer.from(documents).toString()).join("");
      expect(all.startsWith(written)).toBe(true);
      expect(all.slice(written.length).trim()).toBe("");
    }),
  );
});

test.for([
  ["-:3", 11, "-:13"],
  ["-:3:2:7", 11, "-:13:2:7"],
  ["-:3", 1, "-:3"],
  ["onrecord.yml:3", 11, "onrecord.yml:3"],
  ["a-:3", 11, "a-:3"],
  [null, 11, null],
] as const)("%j in a part that begins at line %j is %j of the whole", ([at, first, expected]) => {
  expect(countFrom(unreadAt(at), first).place).toBe(expected);
});

test("problems are told in the order of the lines, those of one line as they were found", () => {
  const told = inOrder([unreadAt("-:20"), unreadAt("-:3:1"), unreadAt("-:3"), unreadAt("x")]);
  expect(told.map(({ place }) => place)).toEqual(["x", "-:3:1", "-:3", "-:20"]);
});
