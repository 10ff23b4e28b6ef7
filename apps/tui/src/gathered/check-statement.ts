import type { Statement } from "@onrecord/core";
import * as v from "valibot";
import { statementSchema } from "./statement-schema.ts";

const expected = "expected a statement as extract writes it";

/** The statement that a line of JSON holds, or why it is none. */
export function checkStatement(
  line: string,
): { readonly statement: Statement } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: `not JSON; ${expected}` };
  }
  if (v.is(statementSchema, value)) return { statement: value };
  const { issues = [] } = v.safeParse(statementSchema, value);
  const [issue] = issues;
  if (issue === undefined) return { problem: expected };
  const key = v.getDotPath(issue);
  return { problem: `${key === null ? "" : `${key}: `}got ${issue.received}; ${expected}` };
}
