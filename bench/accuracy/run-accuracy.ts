import path from "node:path";
import type { Locale } from "@onrecord/core";
import { readGoldTmls, type GoldDocument } from "../predict/read-tml.ts";
import { countGroups, groupings } from "./count-groups.ts";
import { judgeTimes, type Judgement } from "./judge-times.ts";
import { listErrors } from "./list-errors.ts";
import { scoreTimes, type TimesScore } from "./score-times.ts";
import { taggers } from "./taggers.ts";
import type { TimeTagger } from "./time-tagger.ts";
import { writeTable } from "../write-table.ts";

export type AccuracyOptions = {
  readonly locale: Locale;
  readonly errors: boolean;
  readonly by: "type" | "rule" | null;
  readonly peers: boolean;
};

/**
 * Scores the time expressions of TimeML folders, each by itself; yields Markdown as it goes. With peers, the last table
 * holds all of them beside each other: strict / relaxed / value F1.
 */
export function* runAccuracy(
  folders: readonly string[],
  options: AccuracyOptions,
): Generator<string, void, undefined> {
  const contenders = options.peers ? taggers : taggers.slice(0, 1);
  const summary = contenders.map(({ name }) => [name]);
  const heads = [""];
  for (const folder of folders) {
    const documents = readGoldTmls([folder]);
    const name = `${path.basename(folder, ".tml")} (${documents.length})`;
    heads.push(name);
    const rows: string[][] = [];
    for (const [place, tagger] of contenders.entries()) {
      const judgements = judgeAll(documents, tagger, options.locale);
      const score = scoreTimes(judgements);
      rows.push([tagger.name, ...writeScore(score)]);
      summary[place]?.push(
        [score.strict.f1, score.relaxed.f1, score.valueF1].map(percent).join(" / "),
      );
      if (place > 0) continue;
      if (options.by !== null) yield `\n${writeGroups(judgements, options.by)}`;
      if (options.errors) yield `\n${listErrors(judgements).join("\n")}\n`;
    }
    yield `\n${writeTable([name, ...columns], rows)}`;
  }
  if (options.peers) yield `\n${writeTable(heads, summary)}`;
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : percent(part / whole));

const percent = (part: number): string => (100 * part).toFixed(1);

const judgeAll = (
  documents: readonly GoldDocument[],
  tagger: TimeTagger,
  locale: Locale,
): Judgement[] =>
  documents.flatMap((document) => judgeTimes(document, tagger.tag(document, locale)));

const columns = [
  "gold",
  "found",
  "strict P",
  "R",
  "F1",
  "relaxed P",
  "R",
  "F1",
  "value F1",
  "accuracy",
  "type F1",
  "accuracy",
  "strict and value F1",
];

function writeScore(score: TimesScore): string[] {
  const { strict, relaxed, valueF1, valueAccuracy, typeF1, typeAccuracy, strictValueF1 } = score;
  const shares = [
    ...[strict, relaxed].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]),
    valueF1,
    valueAccuracy,
    typeF1,
    typeAccuracy,
    strictValueF1,
  ];
  return [String(score.gold), String(score.said), ...shares.map((one) => (100 * one).toFixed(2))];
}

function writeGroups(judgements: readonly Judgement[], by: "type" | "rule"): string {
  return writeTable(
    [by, "paired", "span right %", "value right %", "missed", "spurious"],
    countGroups(judgements, groupings[by]).map(
      ({ name, paired, strict, value, missed, spurious }) => [
        name,
        String(paired),
        share(strict, paired),
        share(value, paired),
        String(missed),
        String(spurious),
      ],
    ),
  );
}
