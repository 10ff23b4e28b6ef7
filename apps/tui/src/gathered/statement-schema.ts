import type { Statement } from "@onrecord/core";
import * as v from "valibot";

export const span = v.tuple([v.number(), v.number()]);
export const words = v.nullable(v.string());

export const reasons = v.array(
  v.object({
    rule: v.string(),
    says: v.string(),
    span: v.exactOptional(span),
    weight: v.exactOptional(v.number()),
  }),
);

const dates = { edtf: words, earliest: words, latest: words };

export const dated = v.object({
  ...dates,
  source: v.picklist([
    "option",
    "config",
    "front-matter",
    "html",
    "metadata",
    "file-name",
    "text",
    "inferred",
    "unknown",
  ]),
  because: reasons,
});

const time = v.object({
  ...dates,
  span,
  text: v.string(),
  type: v.picklist(["DATE", "TIME", "DURATION", "SET"]),
  value: v.string(),
  mod: v.exactOptional(v.string()),
  because: reasons,
});

const quantity = v.object({
  span,
  text: v.string(),
  min: v.number(),
  max: v.number(),
  kind: v.picklist(["money", "percent", "percentage-point", "count", "measure", "ratio"]),
  unit: words,
  of: words,
  per: words,
  over: words,
  approximate: v.boolean(),
  bound: v.picklist(["exact", "at least", "at most", "over", "under"]),
});

const speaker = v.object({
  name: words,
  role: v.picklist(["author", "quoted", "reported"]),
  cue: words,
  holder: words,
  span: v.nullable(span),
  because: reasons,
});

/** A statement as `extract` writes it; what later versions add to it is nobody's mistake. */
export const statementSchema: v.GenericSchema<Statement> = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  document: v.pipe(v.string(), v.nonEmpty()),
  span,
  line: v.number(),
  page: v.exactOptional(v.number()),
  content: v.array(span),
  text: v.string(),
  headings: v.array(v.string()),
  speaker,
  toldBy: v.array(speaker),
  act: v.picklist(["assertion", "pledge", "demand", "wish", "forecast", "opinion"]),
  outcome: v.boolean(),
  certainty: v.picklist(["certain", "probable", "possible", "unknown"]),
  polarity: v.picklist(["positive", "negative"]),
  condition: words,
  deadline: v.nullable(time),
  statedOn: dated,
  refersTo: v.array(v.object({ ...dates, edtf: v.string() })),
  times: v.array(time),
  quantities: v.array(quantity),
  because: reasons,
});
