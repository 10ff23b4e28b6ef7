import type { ChangeKindRule } from "./change-kind.ts";

const says = {
  same: "the same matter, but no change that can be named",
  other: "the same matter in another mouth",
  unknown: "the same matter; whose position it is, is not known",
} as const;

/** The same matter, and nothing above can honestly be said. */
export const related: ChangeKindRule = {
  kind: "related",
  find: (pair) => ({
    sure: 1,
    because: [{ rule: "change/same-matter", says: says[pair.holders] }],
  }),
};
