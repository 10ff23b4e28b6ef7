import type { ReviewLine } from "@onrecord/diff";
import * as v from "valibot";
import { unread, type Tell } from "../problems/problem.ts";
import { reviewLineSchema } from "./review-schema.ts";

/** A verdict and the line of the file that it stands on, from 1. */
export type NumberedLine = { readonly number: number; readonly review: ReviewLine };

const example =
  'for example {"before": {"document": "a.txt", "exact": "…"}, "after": {"document": "b.txt", "exact": "…"}, "verdict": "rejected"}';

/** The verdicts of a review file. A line that is none is told with its number and passed over; the others hold. */
export function readReview(text: string, name: string, tell: Tell): readonly NumberedLine[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const number = index + 1;
    const read = readLine(line);
    if (typeof read !== "string") return [{ number, review: read }];
    tell(unread(`${name}:${number}`, `${read}; this verdict is not used`));
    return [];
  });
}

function readLine(line: string): ReviewLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return `not JSON; expected a verdict a line, ${example}`;
  }
  const result = v.safeParse(reviewLineSchema, value, { abortEarly: true });
  return result.success ? result.output : describeIssue(result.issues[0]);
}

/** What is wrong at which key: the first thing that is. */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const { type, expected, received, message } = issue;
  const key = v.getDotPath(issue);
  if (key === null) return `expected a verdict, got ${received}; ${example}`;
  if (type !== "strict_object") return `${key}: ${message}, got ${received}`;
  if (expected === "never") return `unknown key ${key}`;
  if (received === "undefined") return `${key} is missing`;
  return `${key}: expected {"document": "…", "exact": "…"}, got ${received}`;
}
