import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLines } from "./split-lines.ts";

async function* bytesOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function linesOf(chunks: readonly string[]): Promise<string[]> {
  return (await Array.fromAsync(splitLines(bytesOf(chunks), 40))).map(({ bytes }) => String(bytes));
}

test.for([
  [[], []],
  [["a\nb"], ["a", "b"]],
  [
    ["a", "b\n", "c"],
    ["ab", "c"],
  ],
  [["a\n\nb\n"], ["a", "", "b"]],
] as const)("%j are the lines %j", async ([chunks, lines]) => {
  expect(await linesOf(chunks)).toEqual(lines);
});

test("of a line that is too long only the length is told, and the next is whole", async () => {
  const chunks = ["ab", "cd", "e\nab", "\nabcde"];
  const lines = await Array.fromAsync(splitLines(bytesOf(chunks), 4));
  expect(lines.map(({ bytes, length }) => [bytes && String(bytes), length])).toEqual([
    [null, 5],
    ["ab", 2],
    [null, 5],
  ]);
});

test("chunks may end anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[ab\n]{0,5}$/), { maxLength: 8 }),
      async (chunks) => {
        const text = chunks.join("");
        const lines = (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
        expect(await linesOf(chunks)).toEqual(text === "" ? [] : lines);
      },
    ),
  );
});
