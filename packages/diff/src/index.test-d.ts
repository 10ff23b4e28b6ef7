import type { Statement } from "@onrecord/core";
import { expectTypeOf, test } from "vitest";
import {
  alignStatements,
  type Change,
  type ChangeKind,
  comparePositions,
  compareStatements,
  diffWords,
  type Positions,
  reviewLine,
  type Unrelated,
} from "./index.ts";

function callWrongly(statements: readonly Statement[], change: Change): unknown {
  return [
    // @ts-expect-error: a comparison is of documents
    comparePositions(statements),
    // @ts-expect-error: documents have a date
    comparePositions(statements, { documents: [{ id: "2016" }] }),
    // @ts-expect-error: no such mode
    alignStatements(statements, statements, { mode: "words" }),
    // @ts-expect-error: no such verdict
    reviewLine(change, { verdict: "no" }, { statements, documents: [] }),
  ];
}

test("wrong calls", () => {
  expectTypeOf(callWrongly).toBeFunction();
});

function overwrite(positions: Positions): void {
  // @ts-expect-error: readonly
  positions.split = null;
}

test("results are told in full, and nobody writes into them", () => {
  expectTypeOf(overwrite).returns.toBeVoid();
  expectTypeOf(comparePositions).returns.toEqualTypeOf<Positions>();
  expectTypeOf<Positions["matters"]>().not.toExtend<unknown[]>();
  expectTypeOf(compareStatements).returns.toEqualTypeOf<Change | Unrelated>();
  expectTypeOf<Change["kind"]>().toEqualTypeOf<ChangeKind>();
  expectTypeOf(diffWords).returns.items.toEqualTypeOf<{
    readonly op: "same" | "removed" | "added";
    readonly text: string;
  }>();
});
