import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { diffArrays } from "diff";
import { parseRows, readRows } from "../../predict/rows.ts";
import { terms } from "../../predict/tasks/terms.ts";
import { writeTable } from "../../write-table.ts";
import { scoreTerms, type JudgedVersions } from "./score-terms.ts";
import type { VersionsOptions } from "./versions-options.ts";

type Version = { readonly n: number; readonly file: string; readonly changeKind: string };
type Pair = {
  readonly name: string;
  readonly kind: JudgedVersions["kind"];
  readonly files: readonly [string, string];
};
type Said = {
  readonly document: string;
  readonly before: number;
  readonly after: number;
  readonly changes: number;
};

/** Whether changes are found where the wording changed, and none where it did not; a row for each contender. */
export function* runTerms(
  folders: readonly string[],
  options: VersionsOptions,
): Generator<string, void, undefined> {
  const pairs = folders.flatMap(readPairs);
  const said = new Map(
    parseRows<Said>(terms.predict(folders, options)).map((row) => [
      `${row.document} ${row.before} ${row.after}`,
      row.changes,
    ]),
  );
  const ours = ({ name }: Pair): number => said.get(name) ?? 0;
  const rows = [["onrecord", ...writeScore(pairs, ours)]];
  if (options.peers) rows.push(["jsdiff, lines", ...writeScore(pairs, countLines)]);
  yield `\n${writeTable(["", "quiet", "right %", "wording", "right %"], rows)}`;
  if (!options.errors) return;
  const wrong = pairs.filter((pair) => (pair.kind === "quiet") !== (ours(pair) === 0));
  yield `\n${wrong.map((pair) => `${pair.name}: ${pair.kind}, ${ours(pair)} changes found`).join("\n")}\n`;
}

const quietKinds: ReadonlySet<string> = new Set(["technical", "same-wording"]);

function readPairs(folder: string): Pair[] {
  const versions = readRows<Version>(path.join(folder, "versions.jsonl")).filter(({ file }) =>
    existsSync(path.join(folder, file)),
  );
  return versions.slice(1).flatMap(({ n, file, changeKind }, index): Pair[] => {
    const before = versions[index];
    const isQuiet = quietKinds.has(changeKind);
    if (before === undefined || !(isQuiet || changeKind === "wording")) return [];
    return [
      {
        name: `${path.basename(folder)} ${before.n} ${n}`,
        kind: isQuiet ? "quiet" : "wording",
        files: [path.join(folder, before.file), path.join(folder, file)],
      },
    ];
  });
}

function writeScore(pairs: readonly Pair[], changesOf: (pair: Pair) => number): string[] {
  const score = scoreTerms(pairs.map((pair) => ({ kind: pair.kind, changes: changesOf(pair) })));
  return [
    String(score.quiet),
    (100 * score.quietRight).toFixed(2),
    String(score.wording),
    (100 * score.wordingRight).toFixed(2),
  ];
}

/** Lines that a line diff shows. */
function countLines({ files }: Pair): number {
  const [before = [], after = []] = files.map((file) => readFileSync(file, "utf8").split("\n"));
  return diffArrays(before, after).filter(({ added, removed }) => added || removed).length;
}
