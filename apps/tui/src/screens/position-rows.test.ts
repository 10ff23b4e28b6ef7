import type { Change, Matter } from "@onrecord/diff";
import { expect, test } from "vitest";
import { harbour } from "../../test/harbour.ts";
import { buildCatalogue } from "../browser/catalogue.ts";
import { buildPositionRows } from "./position-rows.ts";

const [one, two] = harbour.statements;
const before = one?.id ?? "";
const after = two?.id ?? "";

const change = (kind: Change["kind"], band: Change["band"]): Change => ({
  kind,
  band,
  score: 0.5,
  before,
  after,
  words: [],
  because: [],
});

const matter = (id: string, ...changes: readonly Change[]): Matter => ({
  id,
  label: id,
  terms: [],
  strength: 1,
  statements: [before, after],
  changes,
});

const { positions } = harbour;
if (typeof positions === "string") throw new Error("expected positions");
const catalogue = buildCatalogue({
  ...harbour,
  positions: {
    ...positions,
    new: [],
    unanswered: [],
    dropped: [],
    matters: [
      matter("weak", change("related", "possible")),
      matter("restated", change("restated", "match")),
      matter("mixed", change("related", "possible"), change("raised", "match")),
      matter("possible", change("reversed", "possible")),
      matter("firm", change("lowered", "match"), change("related", "match")),
    ],
  },
});

const outline = (withWeak: boolean): readonly string[] =>
  buildPositionRows(catalogue, new Set(), withWeak, null).map((row) =>
    row.type === "change"
      ? `  ${row.placed.change.kind} ${row.placed.change.band}`
      : row.type === "matter"
        ? row.matter.label
        : row.type,
  );

test("what is firm and has a name comes first, what is weak last", () => {
  expect(outline(true)).toEqual([
    "mixed",
    "  raised match",
    "  related possible",
    "firm",
    "  lowered match",
    "  related match",
    "restated",
    "  restated match",
    "possible",
    "  reversed possible",
    "weak",
    "  related possible",
  ]);
});

test("without weak evidence its rows and matters are gone, and nothing else", () => {
  expect(outline(false)).toEqual([
    "mixed",
    "  raised match",
    "firm",
    "  lowered match",
    "  related match",
    "restated",
    "  restated match",
    "possible",
    "  reversed possible",
  ]);
});
