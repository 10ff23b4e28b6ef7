import { extractStatements, readDocument } from "@onrecord/core";
import { expect, test } from "vitest";
import { shareParts } from "./share-parts.ts";

const text = `# Plans

We will build 40 berths by May 2017. We will build 20 piers by May 2017. “The ferry is late,” Ines Holt said.`;
const statements = extractStatements(readDocument(text, { date: "2016-09-15" }));

test("nothing changes, in whatever order it is read", () => {
  const shared = shareParts(statements);
  expect(JSON.stringify(shared)).toBe(JSON.stringify(statements));
});

test("what two statements say alike is one object, also on the other side of a message", () => {
  const [one, two] = structuredClone(shareParts(statements));
  expect(one?.statedOn).toBe(two?.statedOn);
  expect(one?.speaker).toBe(two?.speaker);
  expect(one?.times).not.toBe(two?.times);
});
