import type { Locale } from "@onrecord/core";
import { readRows } from "../predict/rows.ts";
import { positions } from "../predict/tasks/positions.ts";
import { writeTable } from "../write-table.ts";
import { scorePositions } from "./score-positions.ts";
import type { Hits, JudgedPair } from "./score-positions.ts";

type Side = { readonly date: string; readonly holder: string | null; readonly text: string };
type Gold = {
  readonly id: string;
  readonly kind: string;
  readonly before: Side;
  readonly after: Side;
};
type Said = Pick<JudgedPair, "id" | "band"> & { readonly kind: string };

/** Scores the kinds of change of labelled pairs, each file by itself; yields Markdown as it goes, the errors first. */
export function* runPositions(
  files: readonly string[],
  { locale, errors }: { readonly locale: Locale; readonly errors: boolean },
): Generator<string, void, undefined> {
  for (const file of files) {
    const parse: (line: string) => Said = JSON.parse;
    const said = new Map(
      positions
        .predict([file], { locale })
        .trimEnd()
        .split("\n")
        .filter((line) => line !== "")
        .map(parse)
        .map((one) => [one.id, one]),
    );
    const gold = readRows<Gold>(file);
    const pairs = gold.map(({ id, kind }): JudgedPair => {
      const one = said.get(id);
      return { id, gold: kind, said: one?.kind ?? "unrelated", band: one?.band ?? "possible" };
    });
    if (errors) yield `\n${listWrong(gold, pairs).join("\n")}\n`;
    yield `\n${writeScore(pairs)}`;
  }
}

function writeScore(pairs: readonly JudgedPair[]): string {
  const score = scorePositions(pairs);
  const kinds = writeTable(
    ["kind", "gold", "said", "P", "R", "F1", "stood by", "P", "R"],
    score.kinds.map(({ kind, all, match }) =>
      writeRow(kind, all).concat(writeHits(match).slice(0, 3)),
    ),
  );
  const measures = writeTable(
    ["measure", "gold", "said", "P", "R", "F1"],
    (
      [
        ["same matter", score.sameMatter],
        ["same matter, stood by", score.sameMatterMatch],
        ["typed change, stood by", score.typedMatch],
        ["typed change, any", score.typedAny],
      ] as const
    ).map(([name, hits]) => writeRow(name, hits)),
  );
  const share = score.pairs === 0 ? 0 : score.right / score.pairs;
  return `${kinds}\n${measures}\nkind right: ${percent(share)} % of ${String(score.pairs)} pairs\n`;
}

const writeRow = (name: string, hits: Hits): string[] =>
  [name, String(hits.gold)].concat(writeHits(hits));

function writeHits({ hit, said, gold }: Hits): string[] {
  const precision = said === 0 ? 0 : hit / said;
  const recall = gold === 0 ? 0 : hit / gold;
  const sum = precision + recall;
  return [
    String(said),
    ...[precision, recall, sum === 0 ? 0 : (2 * precision * recall) / sum].map(percent),
  ];
}

const percent = (part: number): string => (100 * part).toFixed(2);

/** One pair a paragraph: what was labelled, what is said, and both sentences. */
function listWrong(gold: readonly Gold[], pairs: readonly JudgedPair[]): string[] {
  return pairs.flatMap(({ id, gold: kind, said, band }, at) => {
    const row = gold[at];
    if (row === undefined || kind === said) return [];
    const sides = [row.before, row.after].map(
      ({ date, holder, text }) => `  ${date}, ${holder ?? "?"}: ${text.replace(/\s+/gu, " ")}`,
    );
    return [`gold ${kind}, said ${said} (${band}), ${id}`, ...sides];
  });
}
