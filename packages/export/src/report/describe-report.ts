import type { Timeline } from "@onrecord/core";
import { type Change, changeKinds, type Positions } from "@onrecord/diff";
import { countThings } from "../count-things.ts";
import { describeYear } from "../describe-date.ts";
import { describeStatements } from "../describe-statement.ts";
import { describeVersions } from "../describe-versions.ts";
import type { OutlinedPositions } from "../outline-versions.ts";
import { yearsOf } from "./facets.ts";
import type { View } from "./view.ts";

/** What a report holds, a sentence each. */
type Summary = readonly string[];

export function summariseTimeline(view: View, { entries, leftOut }: Timeline): Summary {
  if (leftOut === undefined) return [describeView(view)];
  return [describeView(view), describeStrongest(entries.length, leftOut.dates)];
}

/** “Only the 5 dates that matter most, of 48.” */
export function describeStrongest(shown: number, leftOut: number): string {
  const matter = shown === 1 ? "matters" : "matter";
  return `Only the ${countThings(shown, "date")} that ${matter} most, of ${shown + leftOut}.`;
}

/** Ties are counted with the matters that they make and not as changes: nobody changed their mind there. */
export function summarisePositions(
  view: View,
  given: Positions,
  shown: Positions,
  { matters, texts }: OutlinedPositions,
): Summary {
  const steps = texts.flatMap(({ histories }) => histories.flatMap((history) => history.steps));
  const changes = [
    ...matters.flatMap((matter) => matter.changes),
    ...steps.flatMap(({ change }) => change ?? []),
  ].filter(isTyped);
  const firm = listKinds(changes.filter(({ band }) => band === "match"));
  const possible = listKinds(changes.filter(({ band }) => band === "possible"));
  const rejected = countChanges(given) - countChanges(shown);
  return [
    describeView(view),
    ...texts.map((text) => `${describeVersions(text)}.`),
    firm === "" ? "No change that we stand by." : `Changes that we stand by: ${firm}.`,
    ...(possible === "" ? [] : [`Only possible: ${possible}.`]),
    ...(rejected === 0
      ? []
      : [`${countThings(rejected, "change")} rejected in review, not shown.`]),
    ...(shown.split === null ? [] : [`Earlier and later are parted at ${shown.split}.`]),
  ];
}

/** A change that has a kind of its own, and is no mere tie of two statements on one matter. */
export function isTyped({ kind }: Change): boolean {
  return kind !== "related";
}

/** “94 statements in 3 documents, made 2016 to 2018.” */
function describeView({ statements }: View): string {
  const years = yearsOf(statements.map(({ statedOn }) => statedOn));
  const words = describeStatements(statements);
  if (years === null) return `${words}.`;
  const [first, last] = years.map((year) => describeYear(String(year)));
  return `${words}, made ${first === last ? `in ${first ?? ""}` : `${first ?? ""} to ${last ?? ""}`}.`;
}

/** “1 unmet, 9 restated”, the most telling first. */
function listKinds(changes: readonly Change[]): string {
  return changeKinds
    .map((kind) => [changes.filter((change) => change.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(", ");
}

function countChanges({ matters }: Positions): number {
  return matters.reduce((sum, { changes }) => sum + changes.length, 0);
}
