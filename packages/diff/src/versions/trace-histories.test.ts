import { expect, test } from "vitest";
import { readStatement } from "../reading/read-statement.ts";
import { say } from "../testing/build-statement.ts";
import { traceHistories } from "./trace-histories.ts";

const at = (document: string, id: string): ReturnType<typeof readStatement> =>
  readStatement(say(id, { id, document }));

test("a split sentence is one history, another text none, and a gap ends nothing by itself", () => {
  const readings = [at("v1", "a"), at("v1", "b"), at("other", "x"), at("v2", "a1"), at("v2", "a2")];
  const steps = [
    { before: 0, after: 3 },
    { before: 0, after: 4 },
  ];
  const texts = traceHistories(readings, [{ before: "v1", after: "v2" }], steps, new Set());
  expect(texts).toEqual([
    {
      documents: ["v1", "v2"],
      histories: [
        { statements: ["a", "a1", "a2"], firstSeen: "v1", lastSeen: "v2", takenOut: null },
        { statements: ["b"], firstSeen: "v1", lastSeen: "v1", takenOut: null },
      ],
    },
  ]);
  const proven = traceHistories(readings, [{ before: "v1", after: "v2" }], steps, new Set(["b"]));
  expect(proven[0]?.histories[1]).toMatchObject({ lastSeen: "v1", takenOut: "v2" });
  expect(traceHistories(readings, [], [], new Set())).toEqual([]);
});
