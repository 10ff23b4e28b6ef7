import type { Reason, Statement } from "@onrecord/core";
import type { Change, Positions } from "@onrecord/diff";
import type { ListItem, RootContent } from "mdast";
import { describeDated, describeReason, describeTime } from "../describe-statement.ts";
import { describeChange, describeFigures, describePositions } from "../describe-positions.ts";
import type { PositionsOptions } from "../export-format.ts";
import { foldLines } from "../fold-lines.ts";
import { hideRejected } from "../hide-rejected.ts";
import { indexStatements } from "../index-statements.ts";
import {
  bullet,
  bullets,
  code,
  heading,
  paragraph,
  renderMarkdown,
  words,
} from "./markdown-nodes.ts";
import { outlineVersions } from "../outline-versions.ts";
import { listVersions } from "./list-versions.ts";
import { markWords } from "./mark-words.ts";
import { describeStatement } from "./render-statements.ts";

type Find = ReturnType<typeof indexStatements>;

/** Matters with their statements in order and each change with both sides, its reasons and the word diff. */
export function renderPositions(
  positions: Positions,
  statements: readonly Statement[],
  { restated = false }: PositionsOptions = {},
): string {
  const { documents, split, unanswered, unread } = positions;
  const outlined = outlineVersions(hideRejected(positions), statements, restated);
  const { texts, matters, dropped } = outlined;
  const find = indexStatements(statements);
  const show = (ids: readonly string[], below: readonly ListItem[] = []): readonly ListItem[] =>
    find(ids).map((statement) => bullet(describeStatement(statement), below));
  const nodes: RootContent[] = [heading(1, describePositions(positions, outlined.restated))];
  const dated = documents.map(({ id, date }) => bullet([[words(describeDated(date))], [code(id)]]));
  nodes.push(...bullets(dated));
  if (split !== null) nodes.push(paragraph(`Earlier and later parted at ${split}`));
  for (const text of texts) nodes.push(...listVersions(text));
  for (const matter of matters) {
    const why = listReasons(matter.because ?? []);
    nodes.push(heading(2, matter.label), ...bullets(show(matter.statements, why)));
    for (const change of matter.changes) {
      nodes.push(heading(3, describeChange(change)), ...bullets(listChange(change, find)));
    }
  }
  if (outlined.new.length > 0) {
    nodes.push(heading(2, "New in the later documents"), ...bullets(show(outlined.new)));
  }
  const earlier = [
    ["Only in the earlier documents, not shown to be dropped", unanswered],
    ["Dropped by the later documents", dropped],
  ] as const;
  for (const [title, found] of earlier) {
    const items = found.flatMap(({ id, because }) => show([id], listReasons(because)));
    if (items.length > 0) nodes.push(heading(2, title), ...bullets(items));
  }
  if (unread.length > 0) {
    const items = unread.map(({ document, span: [start, end], because }) => {
      const place = end === 0 ? "as a whole" : `characters ${String(start)} to ${String(end)}`;
      return bullet([[code(document)], [words(place)]], listReasons(because));
    });
    nodes.push(heading(2, "Not compared"), ...bullets(items));
  }
  return renderMarkdown(nodes);
}

function listChange(
  { before, after, figures, dates, words: diff, note, because }: Change,
  find: Find,
): readonly ListItem[] {
  return [
    ...find([before]).map((it) => bullet([[words("before")], ...describeStatement(it)])),
    ...find([after]).map((it) => bullet([[words("after")], ...describeStatement(it)])),
    ...(figures === undefined ? [] : [bullet([[words(describeFigures(figures))]])]),
    ...(dates === undefined
      ? []
      : [bullet([[words(`dates: ${describeTime(dates.before)} → ${describeTime(dates.after)}`)]])]),
    ...(diff.length === 0 ? [] : [bullet([[words("words: "), ...markWords(diff)]])]),
    ...(note === undefined ? [] : [bullet([[words(`note: ${foldLines(note)}`)]])]),
    ...listReasons(because),
  ];
}

function listReasons(because: readonly Reason[]): readonly ListItem[] {
  return because.map((reason) => bullet([[words(`because ${describeReason(reason)}`)]]));
}
