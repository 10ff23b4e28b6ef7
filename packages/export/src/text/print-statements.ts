import type { Statement } from "@onrecord/core";
import {
  describeAct,
  describePlace,
  describeSpeaker,
  describeStatedOn,
  describeStatements,
  describeTime,
} from "../describe-statement.ts";
import { foldLines } from "../fold-lines.ts";
import { groupRuns } from "../group-runs.ts";
import { blankLine, joinPieces, type Line, printLines } from "./print-lines.ts";

/** Statements under their documents, each followed by the times and figures read in it. */
export function printStatements(statements: readonly Statement[]): string {
  const lines: Line[] = [[0, describeStatements(statements)]];
  for (const [document, ofDocument] of groupRuns(statements, (it) => it.document)) {
    lines.push(blankLine, [0, document]);
    for (const statement of ofDocument) {
      lines.push([1, describeInFull(statement)], ...listFindings(statement));
    }
  }
  return printLines(lines);
}

/** When it was said, by whom, what it does, its words, and where they stand. */
export function describeInFull(statement: Statement): string {
  return joinPieces(
    describeStatedOn(statement),
    describeSpeaker(statement),
    describeAct(statement),
    statement.text,
    describePlace(statement),
  );
}

function listFindings({ condition, deadline, quantities, times }: Statement): readonly Line[] {
  const lines: Line[] = [];
  if (times.length > 0) lines.push([2, `times: ${times.map(describeTime).join("; ")}`]);
  if (quantities.length > 0) {
    lines.push([2, `figures: ${quantities.map(({ text }) => foldLines(text)).join("; ")}`]);
  }
  if (deadline !== null) lines.push([2, `deadline: ${describeTime(deadline)}`]);
  if (condition !== null) lines.push([2, `condition: ${foldLines(condition)}`]);
  return lines;
}
