import type { Positions } from "@onrecord/diff";
import type { BrowserState } from "../browser/browser-state.ts";
import { isWeak } from "../browser/presentation/change-words.ts";
import { plural } from "../browser/presentation/group.ts";
import { isFiltered } from "../browser/filter/filter.ts";
import { nothingPasses } from "../browser/filter/show-filter.ts";
import { readFilter } from "../browser/filter/passing.ts";
import { startExport } from "../browser/export-prompt.ts";
import { follow, isOnStatement } from "../browser/follow.ts";
import { isOnChange, judgeHere, relabelHere } from "../browser/judge.ts";
import { renew } from "../browser/renew.ts";
import type { Screen } from "../screen.ts";
import { buildPositionRows, positionSections } from "./position-rows.ts";
import { viewPositions } from "./position-view.ts";

/** What the documents hold on each matter, how it changed, what is new and what was dropped. */
export const positionsScreen: Screen = {
  name: "positions",
  title: "Positions",
  subtitle: ({ weak }) => (weak ? null : "without weak"),
  empty: ({ catalogue, options }) => {
    const { positions, reading } = catalogue.model;
    if (reading !== null) return ["Reading the documents; then they are compared …"];
    if (positions === "awaited") return ["Comparing the documents …"];
    if (positions === "none") {
      return [
        "There is nothing to compare: positions need an earlier and a later document.",
        "",
        "  onrecord browse EARLIER LATER",
        "  onrecord compare EARLIER… --with LATER…",
      ];
    }
    if (isFiltered(options.filter)) return nothingPasses;
    const hidden = options.weak ? "" : weakWords(positions);
    if (hidden !== "") return [`Only weak evidence: ${hidden} hidden. w shows them.`];
    return [
      "No changes: the documents were compared, and nothing in them is about the same matter.",
    ];
  },
  visitedBy: null,
  legend: true,
  detail: "instead",
  keys: [
    {
      keys: ["+"],
      says: "accept the change: it is what the rules call it; again takes that back",
      brief: "accept",
      comesFirst: true,
      offered: isOnChange,
      run: (state) => judgeHere(state, "accepted"),
    },
    {
      keys: ["-"],
      says: "reject it: nothing changed between the two; again takes that back",
      brief: "reject",
      comesFirst: true,
      offered: isOnChange,
      run: (state) => judgeHere(state, "rejected"),
    },
    {
      keys: ["="],
      says: "relabel it: choose what it should be called; again takes that back",
      brief: "relabel",
      comesFirst: true,
      offered: isOnChange,
      run: relabelHere,
    },
    {
      keys: ["w"],
      says: "show or hide weak evidence, only possibly about one matter, and what was rejected",
      brief: "weak",
      offered: ({ catalogue: { positions } }) => positions !== null && hasWeak(positions),
      run: toggleWeak,
    },
    {
      keys: ["o"],
      says: "write what is shown to a file",
      brief: "write",
      offered: ({ catalogue: { positions } }) => positions !== null,
      run: (state) => startExport(state, "positions"),
    },
    {
      keys: ["d"],
      says: "read the statement in its document",
      brief: "read",
      offered: isOnStatement,
      run: (state) => follow(state, "documents", "nothing here stands in a document"),
    },
    {
      keys: ["f"],
      says: "follow the later statement to the timeline",
      brief: "follow",
      offered: isOnStatement,
      run: (state) => follow(state, "timeline", "nothing here stands on the timeline"),
    },
  ],
  foldedAtFirst: () => positionSections,
  view: ({ catalogue, folded, options }) =>
    viewPositions(
      catalogue,
      buildPositionRows(catalogue, folded, options.weak, readFilter(catalogue, options)),
      folded,
    ),
};

function toggleWeak(state: BrowserState): BrowserState {
  const { positions } = state.catalogue;
  if (positions === null) return state;
  const weak = !state.options.weak;
  const pairs = weakWords(positions);
  const hidden = pairs === "" ? plural(0, "weak pair") : pairs;
  return {
    ...renew({ ...state, options: { ...state.options, weak } }),
    notice: `${hidden} ${weak ? "shown" : "hidden"}`,
  };
}

function hasWeak({ matters }: Positions): boolean {
  return matters.some(({ changes }) => changes.some(isWeak));
}

/** “3 weak pairs and 1 rejected change”; empty where there are none. */
function weakWords({ matters }: Positions): string {
  const weak = matters.flatMap(({ changes }) => changes.filter(isWeak));
  const rejected = weak.filter(({ review }) => review === "rejected").length;
  const pairs = weak.length - rejected;
  return [
    ...(pairs > 0 ? [plural(pairs, "weak pair")] : []),
    ...(rejected > 0 ? [plural(rejected, "rejected change")] : []),
  ].join(" and ");
}
