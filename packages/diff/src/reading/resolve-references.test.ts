import { expect, test } from "vitest";
import { say } from "../testing/build-statement.ts";
import { readStatement } from "./read-statement.ts";
import { resolveReferences } from "./resolve-references.ts";

function gained(texts: readonly string[], documents: readonly string[] = []): readonly string[] {
  const read = texts.map((text, at) =>
    readStatement(say(text, { document: documents[at] ?? "letter" })),
  );
  const { readings } = resolveReferences(read);
  return (readings.at(-1)?.terms ?? []).slice(read.at(-1)?.terms.length).map(({ text }) => text);
}

test.for([
  [
    ["They run the Wray scheme badly.", "Many had hoped for 3,000 under the scheme."],
    "Wray scheme",
  ],
  [["We saw the ‘Marsh’ camp.", "It rained.", "No child should live in the camp."], "Marsh camp"],
  [["It hears more of the salvage process.", "It should speed up the process."], "salvage process"],
] as const)("%j: the last one names the %s", ([texts, phrase]) => {
  expect(gained(texts)).toContain(phrase);
});

test.for([
  ["another scheme", ["They run the Wray scheme badly.", "The rail scheme is late."]],
  ["a part of it", ["They run the Wray scheme badly.", "The scheme manager is away."]],
  ["one told by what follows", ["They run the Wray scheme badly.", "The scheme of 2010 is over."]],
  ["no article", ["They run the Wray scheme badly.", "A scheme needs money."]],
  ["before it was named", ["The scheme is late.", "The scheme needs money."]],
  [
    "a description, long ago",
    ["The salvage process is slow.", ...lines(3), "Speed up the process."],
  ],
  ["a name, very long ago", ["They run the Wray scheme.", ...lines(7), "The scheme is late."]],
] as const)("%s names nothing", ([, texts]) => {
  expect(gained(texts)).toEqual([]);
});

test("a name holds in its own document only", () => {
  expect(gained(["They run the Wray scheme.", "The scheme is late."], ["a", "b"])).toEqual([]);
});

function lines(many: number): readonly string[] {
  return Array.from({ length: many }, (_, at) => `It rained on day ${at}.`);
}
