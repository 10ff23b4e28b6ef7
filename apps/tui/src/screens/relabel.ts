import type { ChangeKind } from "@onrecord/diff";
import type { BrowserState } from "../browser/browser-state.ts";
import { placeOf } from "../browser/browser-state.ts";
import { relabel } from "../browser/judge.ts";
import { drawChangeDetail } from "../browser/presentation/change-detail.ts";
import { changeSigns, signOfKind } from "../browser/presentation/change-words.ts";
import { kindMeanings } from "../browser/presentation/english/kind-names.ts";
import { fit } from "../browser/presentation/fit.ts";
import { matterName } from "../browser/presentation/matter-name.ts";
import { foldForSearch } from "../browser/search-text.ts";
import type { ListView, Screen, ViewContext } from "../screen.ts";

const kinds: readonly ChangeKind[] = changeSigns.map(([kind]) => kind);

/** Which kind a change is, by whoever reads it; beside the kinds stands the change. */
export const relabelScreen: Screen = {
  name: "relabel",
  title: "Relabel",
  empty: () => ["There is no change to relabel."],
  visitedBy: "=",
  asks: true,
  legend: true,
  detail: "beside",
  keys: [
    {
      keys: ["enter", "space"],
      says: "call the change so",
      brief: "call it so",
      comesFirst: true,
      offered: ({ options }) => options.judging !== null,
      run: choose,
    },
  ],
  foldedAtFirst: () => [],
  view: viewKinds,
};

function choose(state: BrowserState): BrowserState {
  const { view, cursor } = placeOf(state);
  const kind = view.count === 0 ? undefined : kinds.find((one) => one === view.key(cursor));
  return kind === undefined ? state : relabel(state, kind);
}

function viewKinds({ catalogue, options: { judging } }: ViewContext): ListView {
  const ruled = judging === null ? null : catalogue.byRules(judging.change).kind;
  const kindAt = (index: number): ChangeKind | "" => kinds[index] ?? "";
  return {
    count: judging === null ? 0 : kinds.length,
    key: kindAt,
    groups: () => [],
    foldable: () => false,
    opens: () => true,
    changed: () => false,
    drawRow: (index, width, { brush }) => {
      const kind = kindAt(index);
      const name = brush("change", `${signOfKind(kind)} ${fit(kind, 13)}`);
      const rules = kind === ruled ? "by the rules: " : "";
      return fit(`${name} ${rules}${kindMeanings[kind] ?? ""}`, width);
    },
    drawDetail: (_, width, brush) =>
      judging === null ? [] : drawChangeDetail(catalogue, judging, width, brush),
    overview: null,
    day: () => null,
    place: () => (judging === null ? "" : matterName(catalogue, judging.matter)),
    statements: () => [],
    searchText: (index) => foldForSearch(`${kindAt(index)} ${kindMeanings[kindAt(index)] ?? ""}`),
  };
}
