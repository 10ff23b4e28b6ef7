import { CollectionError } from "@onrecord/archive";
import type { Statement } from "@onrecord/core";

/** A line of a collection, which was checked when it was gathered. */
export function readStatement(line: string): Statement {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only statements are gathered
    return JSON.parse(line) as Statement;
  } catch (error) {
    throw new CollectionError("the collection is damaged; gather it anew", { cause: error });
  }
}
