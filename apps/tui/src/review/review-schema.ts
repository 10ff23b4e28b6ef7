import { changeKinds, type ReviewLine } from "@onrecord/diff";
import * as v from "valibot";

const text = v.string("expected text");
const words = v.pipe(text, v.regex(/\S/, "expected words"));
const kind = v.picklist(changeKinds, `expected one of ${changeKinds.join(", ")}`);
const whole = "expected a whole number from 1 on";

const count = v.pipe(v.number(whole), v.integer(whole), v.minValue(1, whole));

const quote = v.strictObject({
  document: words,
  exact: words,
  prefix: v.optional(text),
  suffix: v.optional(text),
  copy: v.optional(count),
  copies: v.optional(count),
});

/** One line of a review file. A key that nobody knows is a slip, and the verdict may hang on it. */
export const reviewLineSchema: v.GenericSchema<unknown, ReviewLine> = v.pipe(
  v.strictObject({
    matter: v.optional(text),
    before: quote,
    after: quote,
    said: v.optional(kind),
    verdict: v.picklist(
      ["accepted", "rejected", "relabelled"],
      "expected accepted, rejected or relabelled",
    ),
    kind: v.optional(kind),
    note: v.optional(text),
  }),
  v.forward(
    v.check(
      (line) => (line.verdict === "relabelled") === (line.kind !== undefined),
      'expected the right kind with the verdict "relabelled", and with no other',
    ),
    ["kind"],
  ),
);
