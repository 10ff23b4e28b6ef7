import type { TimelineEntry } from "@onrecord/core";
import { expect, test } from "vitest";
import { type TimelineRow, type Undated, buildTimelineRows } from "./timeline-rows.ts";

const entry = (
  edtf: string,
  earliest: string | null,
  latest: string | null,
  ...statements: readonly string[]
): TimelineEntry => ({
  edtf,
  earliest,
  latest,
  statements,
  documents: [],
  salience: 1,
  because: [],
});

const entries = [
  entry("../2016-12-31", null, "2016-12-31", "open"),
  entry("-0042-03-15", "-0042-03-15", "-0042-03-15", "ides"),
  entry("2015/2017", "2015-01-01", "2017-12-31", "span"),
  entry("2016-10-17", "2016-10-17", "2016-10-17", "day", "same day"),
  entry("2016", "2016-01-01", "2016-12-31", "year"),
  entry("2016-09", "2016-09-01", "2016-09-30", "month"),
  entry("2016-09-28/2016-10-02", "2016-09-28", "2016-10-02", "two months"),
  entry("2018/..", "2018-01-01", null, "from"),
];

const undated: Undated = {
  title: "Undated",
  parts: [
    { document: "a", title: "Document A", statements: ["never"] },
    { document: "b", title: "Document B", statements: ["nor this", "or that"] },
  ],
};

/** The rows as an outline: groups with their titles, statements with their ids. */
function outline(rows: readonly TimelineRow[]): readonly string[] {
  return rows.map(
    (row) => "  ".repeat(row.groups.length) + (row.type === "group" ? `[${row.title}]` : row.id),
  );
}

test("dates stand under their years and months, what no month holds before the months", () => {
  const rows = buildTimelineRows({ entries }, undated, new Set());
  expect(outline(rows)).toEqual([
    "[43 BC]",
    "  [March]",
    "    ides",
    "[2015 on]",
    "  span",
    "[2016]",
    "  open",
    "  year",
    "  two months",
    "  [September]",
    "    month",
    "  [October]",
    "    day",
    "    same day",
    "[2018 on]",
    "  from",
    "[Undated]",
    "  [Document A]",
    "    never",
    "  [Document B]",
    "    nor this",
    "    or that",
  ]);
});

test("what is folded hides its rows and nothing else", () => {
  const folded = new Set(["year 2015", "month 2016-9", "undated", "year 1900"]);
  const rows = buildTimelineRows({ entries }, undated, folded);
  expect(outline(rows)).not.toContain("  span");
  expect(outline(rows)).not.toContain("    month");
  expect(outline(rows)).toContain("    day");
  expect(outline(rows).at(-1)).toBe("[Undated]");
});

test("the undated statements of one document fold alone", () => {
  const rows = buildTimelineRows({ entries: [] }, undated, new Set(["undated a"]));
  expect(outline(rows)).toEqual([
    "[Undated]",
    "  [Document A]",
    "  [Document B]",
    "    nor this",
    "    or that",
  ]);
});

test("a timeline without dates has no years", () => {
  expect(buildTimelineRows({ entries: [] }, { ...undated, parts: [] }, new Set())).toEqual([]);
});
