import type { Act } from "@onrecord/core";

/** Acts that tell of what is yet to be done or to come: what they tell of has an outcome, and is none. */
export const planningActs: ReadonlySet<Act> = new Set<Act>([
  "pledge",
  "demand",
  "wish",
  "forecast",
]);
