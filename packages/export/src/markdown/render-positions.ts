import type { Reason, Statement } from "@onrecord/core";
import type { Change, Positions, WordChange } from "@onrecord/diff";
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { describeDated, describeReason, describeTime } from "../describe-statement.ts";
import { describeChange, describeFigures, describePositions } from "../describe-positions.ts";
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
  strong,
  struck,
  words,
} from "./markdown-nodes.ts";
import { describeStatement } from "./render-statements.ts";

type Find = ReturnType<typeof indexStatements>;

/** Matters with their statements in order and each change with both sides, its reasons and the word diff. */
export function renderPositions(positions: Positions, statements: readonly Statement[]): string {
  const { documents, split, matters, unanswered, dropped, unread } = hideRejected(positions);
  const find = indexStatements(statements);
  const show = (ids: readonly string[], below: readonly ListItem[] = []): readonly ListItem[] =>
    find(ids).map((statement) => bullet(describeStatement(statement), below));
  const nodes: RootContent[] = [heading(1, describePositions(positions))];
  const dated = documents.map(({ id, date }) => bullet([[words(describeDated(date))], [code(id)]]));
  nodes.push(...bullets(dated));
  if (split !== null) nodes.push(paragraph(`Earlier and later parted at ${split}`));
  for (const matter of matters) {
    const why = listReasons(matter.because ?? []);
    nodes.push(heading(2, matter.label), ...bullets(show(matter.statements, why)));
    for (const change of matter.changes) {
      nodes.push(heading(3, describeChange(change)), ...bullets(listChange(change, find)));
    }
  }
  if (positions.new.length > 0) {
    nodes.push(heading(2, "New in the later documents"), ...bullets(show(positions.new)));
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
    ...(diff.length === 0 ? [] : [bullet([[words("words: "), ...diff.flatMap(markWords)]])]),
    ...(note === undefined ? [] : [bullet([[words(`note: ${foldLines(note)}`)]])]),
    ...listReasons(because),
  ];
}

function listReasons(because: readonly Reason[]): readonly ListItem[] {
  return because.map((reason) => bullet([[words(`because ${describeReason(reason)}`)]]));
}

/** Removed words struck through, added words strong; white space at the edges stays outside the marks. */
function markWords({ op, text }: WordChange): readonly PhrasingContent[] {
  const core = text.trim();
  if (op === "same" || core === "") return [words(text)];
  const start = text.indexOf(core);
  return [
    words(text.slice(0, start)),
    op === "removed" ? struck(core) : strong(core),
    words(text.slice(start + core.length)),
  ].filter((node) => !(node.type === "text" && node.value === ""));
}
