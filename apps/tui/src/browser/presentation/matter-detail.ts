import type { Change, Matter } from "@onrecord/diff";
import { describeDate } from "@onrecord/export";
import type { Catalogue } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { drawWordDiff } from "./change-detail.ts";
import { changeMeaning, changeSign, isWeak } from "./change-words.ts";
import { fit, wrap, wrapAfter } from "./fit.ts";
import { plural } from "./group.ts";
import { matterName } from "./matter-name.ts";
import { fullSpeaker } from "./statement-words.ts";
import { drawTimeLine } from "./time-line.ts";
import { visible } from "./visible.ts";

/** A matter of thousands of statements is looked at through its changes, not through one endless page. */
const most = 100;

const widestLine = 60;

/**
 * A matter: its statements in order, after each the changes that lead to it with the words that differ, weak evidence
 * in one line.
 */
export function drawMatterDetail(
  catalogue: Catalogue,
  matter: Matter,
  width: number,
  brush: Brush,
): readonly string[] {
  const { terms, statements, changes } = matter;
  const left = statements.length - most;
  const line = drawTimeLine(catalogue, statements, Math.min(width, widestLine), brush);
  return [
    ...wrap(brush("heading", matterName(catalogue, matter)), width),
    ...(line === "" ? [] : [line]),
    ...wrap(
      brush("faint", `${plural(statements.length, "statement")}, ${changeCount(changes)}`),
      width,
    ),
    ...(terms.length === 0
      ? []
      : wrap(brush("faint", `in common: ${terms.map((term) => visible(term)).join(", ")}`), width)),
    ...statements.slice(0, most).flatMap((id) => drawStep(catalogue, matter, id, width, brush)),
    ...(left > 0 ? ["", `… and ${plural(left, "more statement")}`] : []),
  ];
}

function drawStep(
  catalogue: Catalogue,
  { changes }: Matter,
  id: string,
  width: number,
  brush: Brush,
): readonly string[] {
  const statement = catalogue.statement(id);
  if (statement === undefined) return [];
  const source = catalogue.source(statement.document);
  const said = `${describeDate(statement.statedOn)}, ${fullSpeaker(statement)}`;
  const sign = brush(source?.tone ?? "plain", fit(source?.sign ?? "?", catalogue.signWidth));
  const indent = Math.min(4, Math.floor(width / 10));
  return [
    "",
    ...wrapAfter(`${sign} `, `${brush("faint", `${said}:`)} ${visible(statement.text)}`, width),
    ...changes
      .filter(({ after }) => after === id)
      .flatMap((change) => drawChange(catalogue, change, width - indent, brush))
      .map((line) => " ".repeat(indent) + line),
  ];
}

function drawChange(
  catalogue: Catalogue,
  change: Change,
  width: number,
  brush: Brush,
): readonly string[] {
  const title = `${changeSign(change)} ${changeMeaning(change)}`;
  if (isWeak(change)) return wrap(brush("faint", title), width);
  const name = wrap(brush("change", title), width);
  return ["", ...name, ...drawWordDiff(catalogue, change, width, brush)];
}

/** “1 change, 3 weak, 1 rejected”: how many have evidence, how many only might, and how many a person says are none. */
export function changeCount(changes: readonly Change[]): string {
  const rejected = changes.filter(({ review }) => review === "rejected").length;
  const weak = changes.filter(isWeak).length - rejected;
  const firm = changes.length - weak - rejected;
  const parts = [
    ...(firm > 0 || changes.length === 0 ? [plural(firm, "change")] : []),
    ...(weak > 0 ? [`${weak} weak`] : []),
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
  ];
  return parts.join(", ");
}
