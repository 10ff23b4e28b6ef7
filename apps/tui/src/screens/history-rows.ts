import type { OutlinedHistory, OutlinedText } from "@onrecord/export";
import type { Catalogue, PlacedChange } from "../browser/catalogue.ts";
import type { PositionRow } from "./position-rows.ts";

type Shown = {
  readonly change: (placed: PlacedChange) => boolean;
  readonly statement: (id: string) => boolean;
};

/** A text of which there are versions, and beneath it each sentence that they changed, added or took out. */
export function buildHistoryRows(
  catalogue: Catalogue,
  text: OutlinedText,
  folded: ReadonlySet<string>,
  shown: Shown,
): PositionRow[] {
  const key = `text ${text.documents[0] ?? ""}`;
  const rows = text.histories.flatMap((history): readonly PositionRow[] =>
    rowsOf(catalogue, text, history, key, folded, shown),
  );
  const histories = rows.filter(({ type }) => type === "history").length;
  if (histories === 0) return [];
  const head: PositionRow = { type: "text", key, groups: [], text, shown: histories };
  return folded.has(key) ? [head] : [head, ...rows];
}

function rowsOf(
  catalogue: Catalogue,
  text: OutlinedText,
  history: OutlinedHistory,
  textKey: string,
  folded: ReadonlySet<string>,
  shown: Shown,
): readonly PositionRow[] {
  const key = `history ${history.steps[0]?.statement?.id ?? ""}`;
  const changes = history.steps.flatMap((step): readonly PositionRow[] => {
    const placed = placeChange(catalogue, step.change);
    if (placed === undefined || !shown.change(placed)) return [];
    const own = `step ${placed.change.before} ${placed.change.after}`;
    return [{ type: "change", key: own, groups: [textKey, key], placed, step }];
  });
  const isShown = changes.length > 0 || idsOfEnded(history).some(shown.statement);
  if (!isShown) return [];
  const head: PositionRow = { type: "history", key, groups: [textKey], text, history };
  return folded.has(key) ? [head] : [head, ...changes];
}

function placeChange(
  { changesTo }: Catalogue,
  change: OutlinedHistory["steps"][number]["change"],
): PlacedChange | undefined {
  return change === null
    ? undefined
    : changesTo(change.after).find((placed) => placed.change === change);
}

/** Ids of a sentence that was added or taken out; none of any other. */
function idsOfEnded({ steps }: OutlinedHistory): readonly string[] {
  const isEnded = steps.some(({ step }) => step === "added" || step === "taken out");
  return isEnded ? steps.flatMap(({ statement }) => statement?.id ?? []) : [];
}
