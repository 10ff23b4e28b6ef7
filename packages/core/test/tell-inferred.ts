import { inferCreationTime } from "../src/time/inferring/infer-creation-time.ts";

/** When a text was written and by which clues, as "2016-03/2017-01 past-date coming-date"; "" where it does not tell. */
export function tellInferred(text: string): string {
  const inferred = inferCreationTime(text);
  if (inferred === null) return "";
  const rules = inferred.because.map(({ rule }) => rule.replace("document-date/", ""));
  return [inferred.dates.edtf, ...rules].join(" ");
}
