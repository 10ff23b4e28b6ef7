import type { Change, Matter } from "@onrecord/diff";
import { describeDate } from "@onrecord/export";
import type { Catalogue } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { drawWordDiff } from "./change-detail.ts";
import { changeName, changeSign } from "./change-words.ts";
import { fit, wrap, wrapAfter } from "./fit.ts";
import { plural } from "./group.ts";
import { shortSpeaker } from "./statement-words.ts";
import { visible } from "./visible.ts";

/** A matter of thousands of statements is looked at through its changes, not through one endless page. */
const most = 100;

/** A matter: its statements in order, after each the changes that lead to it with the words that differ. */
export function drawMatterDetail(
  catalogue: Catalogue,
  matter: Matter,
  width: number,
  brush: Brush,
): readonly string[] {
  const { label, terms, statements, changes } = matter;
  const left = statements.length - most;
  return [
    ...wrap(brush("heading", visible(label)), width),
    ...wrap(
      brush(
        "faint",
        `${plural(statements.length, "statement")}, ${plural(changes.length, "change")}`,
      ),
      width,
    ),
    ...(terms.length === 0
      ? []
      : wrap(brush("faint", `terms: ${terms.map((term) => visible(term)).join(", ")}`), width)),
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
  const who = shortSpeaker(statement);
  const said = `${describeDate(statement.statedOn)}${who === "" ? "" : `, ${who}`}`;
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
  const name = brush("change", `${changeSign(change)} ${changeName(change)}`);
  return ["", name, ...drawWordDiff(catalogue, change, width, brush)];
}
