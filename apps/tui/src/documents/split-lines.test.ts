import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLines } from "./split-lines.ts";

async function linesOf(chunks: readonly string[]): Promise<string[]> {
  const given = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  };
  return (await Array.fromAsync(splitLines(given()))).map(String);
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

test("chunks may end anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,5}$/)), async (chunks) => {
      const text = chunks.join("");
      const lines = (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
      expect(await linesOf(chunks)).toEqual(text === "" ? [] : lines);
    }),
  );
});
