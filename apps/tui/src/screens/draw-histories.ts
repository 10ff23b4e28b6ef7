import type { OutlinedHistory } from "@onrecord/export";
import type { Catalogue, PlacedChange } from "../browser/catalogue.ts";
import type { Brush } from "../browser/presentation/brush.ts";
import { changeValues, isWeak, verdictSign } from "../browser/presentation/change-words.ts";
import { fit, fitApart, widthOf } from "../browser/presentation/fit.ts";
import { plural } from "../browser/presentation/group.ts";
import { drawHistoryLine, historyName, textName } from "../browser/presentation/history-detail.ts";
import {
  historyWords,
  shortStepDate,
  stepName,
  stepSign,
} from "../browser/presentation/history-words.ts";
import { textFrom } from "../browser/presentation/text-from.ts";
import type { RowLook } from "../screen.ts";
import type { PositionRow } from "./position-rows.ts";

type Row<Type extends PositionRow["type"]> = PositionRow & { readonly type: Type };
type Look = Pick<RowLook, "brush" | "query">;

/** In fewer columns the words of a sentence need the room. */
const lineFrom = 84;
const lineWidth = 16;

/** In fewer columns the name of a text does. */
const countsFrom = 70;

/** “▾ Versions of Harbour rules” with how many there are, and how many of its sentences they changed. */
export function drawTextRow(
  catalogue: Catalogue,
  { text, shown }: Row<"text">,
  isFolded: boolean,
  width: number,
  brush: Brush,
): string {
  const versions = plural(text.documents.length, "version");
  const counts = width < countsFrom ? versions : `${versions}, ${plural(shown, "sentence")}`;
  const right = brush("faint", counts);
  const name = `${isFolded ? "▸" : "▾"} Versions of ${textName(catalogue, text)}`;
  return fitApart(brush("heading", fit(name, width - counts.length - 1).trimEnd()), right, width);
}

/** “  ▾ Boats pay 6 pounds a night.   A──B─  raised 1 Feb 2020”: a sentence and what became of it. */
export function drawHistoryRow(
  catalogue: Catalogue,
  { history }: Row<"history">,
  isFolded: boolean,
  width: number,
  { brush, query }: Look,
): string {
  const room = Math.floor(width * 0.4);
  const words = fit(historyWords(history, room), room).trimEnd();
  const line = width < lineFrom ? "" : `${drawHistoryLine(catalogue, history, lineWidth, brush)}  `;
  const right = `${line}${brush("change", words)}`;
  const left = width - widthOf(right) - 5;
  const sign = history.steps.some(({ change }) => change !== null) ? (isFolded ? "▸" : "▾") : " ";
  return fitApart(`  ${sign} ${textFrom(historyName(history), query, left)}`, right, width);
}

/** “      ↑  raised  1 Feb 2020  A→B 5 → 6  Boats pay …”: what one version did to a sentence. */
export function drawStepRow(
  catalogue: Catalogue,
  { change }: PlacedChange,
  step: Row<"change">["step"] & object,
  width: number,
  { brush, query }: Look,
): string {
  const weak = isWeak(change);
  const [from, to] = [change.before, change.after].map((id) => {
    const source = catalogue.source(catalogue.statement(id)?.document ?? "");
    return brush(weak ? "faint" : (source?.tone ?? "plain"), source?.sign ?? "?");
  });
  const [nameRoom, dateRoom] = width < 50 ? [10, 11] : [12, 12];
  const name = `${fit(stepSign(step), 2)} ${fit(stepName(step), nameRoom)} ${fit(shortStepDate(step), dateRoom)}`;
  const values = changeValues(change);
  const text = textFrom(
    step.statement?.text ?? "",
    query,
    width - name.length - values.length - 12,
  );
  const parts = [
    `  ${brush("strong", verdictSign(change))} ${brush(weak ? "faint" : "change", name)}`,
    `${from ?? ""}${brush(weak ? "faint" : "plain", "→")}${to ?? ""}`,
    ...(values === "" ? [] : [brush("strong", values)]),
    brush("faint", text),
  ];
  return fit(parts.join(" "), width);
}

/** Whether something changed here: between two statements, or because a version added a sentence or took it out. */
export function hasChanged(row: PositionRow): boolean {
  if (row.type === "change") return true;
  return (
    row.type === "history" &&
    row.history.steps.some(({ step }) => step === "added" || step === "taken out")
  );
}

/** The id of the sentence as it was last seen. */
export function lastSeen({ steps }: OutlinedHistory): readonly string[] {
  const last = steps.findLast(({ statement }) => statement !== null)?.statement;
  return last === null || last === undefined ? [] : [last.id];
}
