import type { Timeline } from "@onrecord/core";
import { expect, test } from "vitest";
import { sampleStatements, sampleTimeline } from "../test/samples.ts";
import { writeTimeline } from "./write.ts";

const strongest: Timeline = {
  ...sampleTimeline,
  entries: sampleTimeline.entries
    .slice(1)
    .map((entry) => Object.assign({ typical: ["s2"] }, entry)),
  undated: [],
  leftOut: { dates: 12, undated: 3 },
};

test("text names each date once, with the statements that tell best and how many more there are", () => {
  expect(writeTimeline(strongest, sampleStatements, "text")).toMatchInlineSnapshot(`
    "Timeline by the dates that statements are about: the 1 date that matters most of 13; 3 statements without a date left out

    2016
      September
        19 to 25 September 2016 · 2 statements in 2 documents
          January 2018 (inferred) · Home Secretary (UK Government), told by A backbench MP · negative assertion, probable, outcome · Only 200 children have been housed · news/b.md:9
          … 1 more
    "
  `);
});

test("markdown does the same", () => {
  expect(writeTimeline(strongest, sampleStatements, "markdown")).toMatchInlineSnapshot(`
    "# Timeline by the dates that statements are about: the 1 date that matters most of 13; 3 statements without a date left out

    ## 2016

    ### September

    - 19 to 25 September 2016 · 2 statements in 2 documents
      - January 2018 (inferred) · **Home Secretary (UK Government), told by A backbench MP** · *negative assertion, probable, outcome* · Only 200 children have been housed · \`news/b.md:9\`
      - … 1 more
    "
  `);
});

test("where there is no date, none is called the strongest", () => {
  const none = { ...strongest, entries: [], leftOut: { dates: 0, undated: 3 } };
  expect(writeTimeline(none, sampleStatements, "text")).toContain(
    "0 dates, and 3 statements without",
  );
});

test.for([
  ["json", /"leftOut": \{\s+"dates": 12,\s+"undated": 3/],
  ["jsonl", /^\{"leftOut":\{"dates":12,"undated":3\}\}$/m],
] as const)("%s tells what is left out", ([format, says]) => {
  expect(writeTimeline(strongest, sampleStatements, format)).toMatch(says);
});
