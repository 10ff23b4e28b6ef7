import path from "node:path";
import { alignment } from "../../predict/tasks/alignment.ts";
import { parseRows, readRows } from "../../predict/rows.ts";
import { writeTable } from "../../write-table.ts";
import { linkByDiff } from "./link-by-diff.ts";
import {
  scoreLinks,
  type Counts,
  type GoldDrafts,
  type LinksScore,
  type SentenceLink,
} from "./score-links.ts";
import type { VersionsOptions } from "./versions-options.ts";

type Said = { readonly id: string; readonly links: readonly SentenceLink[] };

/** How many of the links between the sentences of two drafts are found; yields Markdown as it goes. */
export function* runAlignment(
  files: readonly string[],
  options: VersionsOptions,
): Generator<string, void, undefined> {
  for (const file of files) {
    const drafts = readRows<GoldDrafts>(file);
    const said = new Map(
      parseRows<Said>(alignment.predict([file], options)).map(({ id, links }) => [id, links]),
    );
    const ours = (draft: GoldDrafts): readonly SentenceLink[] => said.get(draft.id) ?? [];
    const rows = [["onrecord", ...writeScore(scoreLinks(drafts, ours))]];
    if (options.peers) rows.push(["jsdiff", ...writeScore(scoreLinks(drafts, linkByDiff))]);
    yield `\n${writeTable([`${path.basename(file)} (${drafts.length})`, ...columns], rows)}`;
    if (options.errors)
      yield `\n${drafts.flatMap((draft) => listErrors(draft, ours(draft))).join("\n")}\n`;
  }
}

const columns = ["links", "P", "R", "F1", "edited", "P", "R", "F1"];

function writeScore({ all, edited }: LinksScore): string[] {
  return [...writeCounts(all), ...writeCounts(edited)];
}

function writeCounts({ right, said, gold }: Counts): string[] {
  const [precision, recall] = [right / (said || 1), right / (gold || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return [String(gold), ...[precision, recall, f1].map((share) => (100 * share).toFixed(2))];
}

function listErrors(
  { id, before, after, links }: GoldDrafts,
  said: readonly SentenceLink[],
): string[] {
  const [gold, found] = [new Set(links.map(String)), new Set(said.map(String))];
  const tell = (what: string, [one, other]: SentenceLink): string =>
    `${what}: ${id} ${one} ${other}\n  - ${before[one] ?? ""}\n  + ${after[other] ?? ""}`;
  return [
    ...said.filter((link) => !gold.has(String(link))).map((link) => tell("spurious", link)),
    ...links.filter((link) => !found.has(String(link))).map((link) => tell("missed", link)),
  ];
}
