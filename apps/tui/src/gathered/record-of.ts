import type { CollectedRecord } from "@onrecord/archive";
import { listSearchWords, type Statement } from "@onrecord/core";
import { toJson } from "@onrecord/export";

/** A statement as it lies in a collection: the line that `extract` writes of it, and what it is looked up by. */
export function recordOf(statement: Statement): CollectedRecord {
  const { id, refersTo } = statement;
  const { edtf, earliest, latest } = statement.statedOn;
  return {
    id,
    line: toJson(statement),
    statedOn: { edtf, earliest, latest },
    refersTo,
    words: listSearchWords(statement),
  };
}
