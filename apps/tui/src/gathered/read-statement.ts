import { CollectionError } from "@onrecord/archive";
import type { Statement } from "@onrecord/core";
import * as v from "valibot";
import { checkStatement } from "./check-statement.ts";

/** A line of a collection, checked once more: what is held in memory is worked on at length. */
export function expectStatement(line: string): Statement {
  const checked = checkStatement(line);
  if ("statement" in checked) return checked.statement;
  throw new CollectionError(`the collection is damaged: ${checked.problem}; gather it anew`);
}

/** The same as it is, but for its words: it was checked when it was gathered. */
export function readStatement(line: string): Statement {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only statements are gathered
    const statement = JSON.parse(line) as Statement;
    if (v.is(wordsSchema, statement)) return statement;
  } catch (error) {
    throw new CollectionError("the collection is damaged; gather it anew", { cause: error });
  }
  throw new CollectionError("the collection is damaged: no statement; gather it anew");
}

/** What is looked at before it is written. */
const wordsSchema = v.object({ text: v.string(), headings: v.array(v.string()) });
