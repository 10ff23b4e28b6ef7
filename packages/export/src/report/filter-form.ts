import type { Positions } from "@onrecord/diff";
import { changeKinds } from "@onrecord/diff";
import type { Element } from "hast";
import { describeYear } from "../describe-date.ts";
import { yearsOf } from "./facets.ts";
import { type Child, tag } from "./nodes.ts";
import type { View } from "./view.ts";

type Option = readonly [value: string, label: string];

/** Search and filters, which combine. They are of use only where the script runs, which shows them. */
export function offerFilters(view: View, positions: Positions | null): Element {
  const years = listYears(view);
  const kinds = listKinds(positions);
  const documents = view.documents.map(({ letter, name }): Option => [
    letter,
    `${letter}: ${name}`,
  ]);
  return tag(
    "form",
    { id: "filters", role: "search", ariaLabel: "Search and filter", hidden: true },
    tag(
      "details",
      { open: true },
      tag("summary", {}, "Search and filter"),
      tag(
        "div",
        { className: ["fields"] },
        tag(
          "p",
          { className: ["field"] },
          tag("label", { htmlFor: ["f-text"] }, "Words"),
          tag("input", { id: "f-text", type: "search", name: "text", autoComplete: ["off"] }),
        ),
        choose("holder", "Who", "Everyone", nameHolders(view)),
        choose("act", "Act", "All acts", countActs(view)),
        kinds.length === 0 ? null : choose("kind", "Change", "Changed or not", kinds),
        documents.length < 2 ? null : choose("document", "Document", "All documents", documents),
        years.length < 2
          ? null
          : [choose("from", "From year", "Any", years), choose("to", "To year", "Any", years)],
      ),
      tag(
        "p",
        { className: ["buttons"] },
        tag("button", { type: "reset" }, "Clear"),
        tag("button", { type: "button", id: "open-all", ariaPressed: "false" }, "Open every “Why”"),
      ),
    ),
    tag("p", {}, tag("output", { id: "shown" })),
  );
}

function nameHolders({ holders }: View): readonly Option[] {
  return holders.map(({ token, name, count }) => [token, `${name} (${count})`]);
}

function choose(name: string, label: string, any: string, options: readonly Option[]): Child {
  return tag(
    "p",
    { className: ["field"] },
    tag("label", { htmlFor: [`f-${name}`] }, label),
    tag(
      "select",
      { id: `f-${name}`, name, autoComplete: ["off"] },
      tag("option", { value: "" }, any),
      options.map(([value, words]) => tag("option", { value }, words)),
    ),
  );
}

function countActs({ statements }: View): readonly Option[] {
  const counts = new Map<string, number>();
  for (const { act } of statements) counts.set(act, (counts.get(act) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([act, count]) => [act, `${act} (${count})`]);
}

function listKinds(positions: Positions | null): readonly Option[] {
  if (positions === null) return [];
  const counts = new Map<string, number>([
    ["new", positions.new.length],
    ["dropped", positions.dropped.length],
  ]);
  for (const { kind } of positions.matters.flatMap(({ changes }) => changes)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...changeKinds, "new", "dropped"].flatMap((kind): readonly Option[] => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [[kind, `${kind} (${count})`]];
  });
}

/** The years that statements were made in or speak of. */
function listYears({ statements }: View): readonly Option[] {
  const years = new Set(
    statements.flatMap(({ statedOn, refersTo }) =>
      [statedOn, ...refersTo].flatMap((when) => yearsOf([when]) ?? []),
    ),
  );
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => [String(year), describeYear(String(year))]);
}
