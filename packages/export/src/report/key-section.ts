import type { Positions } from "@onrecord/diff";
import { actMeanings, bandMeanings, kindMeanings, roleMeanings } from "./english/meanings.ts";
import { type Child, tag } from "./nodes.ts";
import { section, type Section } from "./section.ts";
import type { View } from "./view.ts";

/** What the words of the report mean, of those that occur in it. */
export function showKey(view: View, positions: Positions | null): Section {
  const acts = new Set<string>(view.statements.map(({ act }) => act));
  const roles = new Set<string>(view.statements.map(({ speaker }) => speaker.role));
  const changes = positions?.matters.flatMap((matter) => matter.changes) ?? [];
  const kinds = new Set<string>(changes.map(({ kind }) => kind));
  const bands = new Set<string>(changes.map(({ band }) => band));
  return section(
    "key",
    "How to read this report",
    0,
    "Everything here was read from the words of the documents by fixed rules, which each “Why” names; no model wrote or judged anything. Where the text does not settle a question, the answer is “unknown”.",
    [
      listMeanings("What a statement does", actMeanings, acts),
      listMeanings("Whose words", roleMeanings, roles),
      listMeanings("Kinds of change", kindMeanings, kinds),
      listMeanings("How far to rely on a change", bandMeanings, bands),
    ],
  );
}

function listMeanings(
  title: string,
  meanings: Readonly<Record<string, string>>,
  used: ReadonlySet<string>,
): Child {
  const rows = Object.entries(meanings).filter(([name]) => used.has(name));
  if (rows.length === 0) return null;
  return [
    tag("h3", {}, title),
    tag(
      "dl",
      { className: ["key"] },
      rows.map(([name, says]) => tag("div", {}, tag("dt", {}, name), tag("dd", {}, says))),
    ),
  ];
}
