import type { Document, Statement, Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import { expectTypeOf, test } from "vitest";
import {
  formats,
  formatsFor,
  type PositionsOptions,
  type SourceDocument,
  writePositions,
  writeStatements,
  writeTimeline,
} from "./index.ts";

test("what is written", () => {
  expectTypeOf(writeStatements).returns.toBeString();
  expectTypeOf(writeTimeline).parameter(0).toEqualTypeOf<Timeline>();
  expectTypeOf(writePositions).parameter(0).toEqualTypeOf<Positions>();
  expectTypeOf<Document>().toExtend<SourceDocument>();
  expectTypeOf(formats).toEqualTypeOf<readonly string[]>();
});

function callWrongly(statements: readonly Statement[]): unknown {
  return [
    // @ts-expect-error: a format is named
    writeStatements(statements),
    // @ts-expect-error: only positions tell what is restated
    writeStatements(statements, "csv", { restated: true }),
    // @ts-expect-error: no such result
    formatsFor("changes"),
  ];
}

test("wrong calls", () => {
  expectTypeOf<PositionsOptions>().toExtend<Parameters<typeof writeStatements>[2]>();
  expectTypeOf(callWrongly).toBeFunction();
});
