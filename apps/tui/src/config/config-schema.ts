import * as v from "valibot";
import { describeDate, describeMonthDay, isDate, isMonthDay } from "../options/dates.ts";

const words = v.pipe(
  v.string("expected words"),
  v.trim(),
  v.nonEmpty("expected words, got nothing"),
);

/** The facts of a document, by key. YAML gives all of them as text. */
export const factSchemas: Readonly<Record<string, v.GenericSchema<unknown, string>>> = {
  date: v.pipe(
    v.string(`expected ${describeDate}`),
    v.check(isDate, (issue) => `expected ${describeDate}, got ${JSON.stringify(issue.input)}`),
  ),
  author: words,
  speaker: words,
  title: words,
  publisher: words,
  url: words,
};

export const localeSchema: v.GenericSchema<unknown, "en-GB" | "en-US"> = v.picklist(
  ["en-GB", "en-US"],
  "expected en-GB or en-US",
);

export const fiscalYearStartSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(`expected ${describeMonthDay}`),
  v.check(
    isMonthDay,
    (issue) => `expected ${describeMonthDay}, got ${JSON.stringify(issue.input)}`,
  ),
);

/** The names that speak for one holder. */
export const namesSchema: v.GenericSchema<unknown, string[]> = v.array(
  words,
  "expected a list of names such as [Home Office, Theresa May]",
);
