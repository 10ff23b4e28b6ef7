import type { Timeline, TimelineAxis } from "@onrecord/core";
import { type BrowserState, placeOf } from "../browser/browser-state.ts";
import type { Catalogue } from "../browser/catalogue.ts";
import { plural } from "../browser/presentation/group.ts";
import { isFiltered } from "../browser/filter/filter.ts";
import { nothingPasses } from "../browser/filter/show-filter.ts";
import { startExport } from "../browser/export-prompt.ts";
import { follow, isOnStatement } from "../browser/follow.ts";
import { startJump } from "../browser/jump.ts";
import { renew } from "../browser/renew.ts";
import { shownTimeline } from "../browser/shown.ts";
import { whereStands } from "../browser/where-stands.ts";
import type { Screen } from "../screen.ts";
import { type UndatedPart, buildTimelineRows } from "./timeline-rows.ts";
import { viewTimeline } from "./timeline-view.ts";

const axisNames: Readonly<Record<TimelineAxis, string>> = {
  "refers-to": "when it happens",
  "stated-on": "when it was said",
};

const undatedTitles: Readonly<Record<TimelineAxis, string>> = {
  "refers-to": "Undated: tells of no certain time",
  "stated-on": "Undated: not known when it was said",
};

/** Every statement of every document in time order, under its year and month. */
export const timelineScreen: Screen = {
  name: "timeline",
  title: "Timeline",
  subtitle: ({ axis }) => axisNames[axis],
  empty: ({ catalogue, options }) => {
    const { documents, reading } = catalogue.model;
    if (reading !== null) return ["Reading the documents …"];
    if (isFiltered(options.filter)) return nothingPasses;
    if (documents.length === 0) return ["There are no documents."];
    const setAside = documents.reduce((sum, document) => sum + document.setAside.length, 0);
    return [
      `No statements were found in ${plural(documents.length, "document")}.`,
      ...(setAside === 0
        ? []
        : [
            "",
            `${plural(setAside, "passage")} set aside as no statement; to see why:`,
            "  onrecord extract --set-aside …",
          ]),
    ];
  },
  visitedBy: null,
  legend: true,
  detail: "beside",
  keys: [
    {
      keys: ["a"],
      says: "order by when it happens, or by when it was said",
      brief: "axis",
      run: (state) => {
        const axis = state.options.axis === "refers-to" ? "stated-on" : "refers-to";
        return {
          ...renew({ ...state, options: { ...state.options, axis } }),
          notice: `ordered by ${axisNames[axis]}`,
        };
      },
    },
    {
      keys: [":"],
      says: "go to a year, a month or a day: 2016, 2016-09, 2016-09-15",
      brief: "go to",
      run: startJump,
    },
    {
      keys: ["o"],
      says: "write what is shown to a file",
      brief: "write",
      run: (state) => startExport(state, "timeline"),
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
      says: "follow the statement to its change among the positions",
      brief: "follow",
      offered: hasChange,
      run: (state) => follow(state, "positions", "nothing among the positions is about this"),
    },
  ],
  foldedAtFirst: () => [],
  view: ({ catalogue, folded, options }) => {
    const { axis, entries, undated: ids } = shownTimeline(catalogue, options);
    const undated = { title: undatedTitles[axis], parts: partByDocument(catalogue, ids) };
    const rows = buildTimelineRows({ entries }, undated, folded);
    return viewTimeline(catalogue, rows, folded, countYears(entries));
  },
};

function hasChange(state: BrowserState): boolean {
  const { view, cursor } = placeOf(state);
  const [id] = view.count === 0 ? [] : view.statements(cursor);
  if (id === undefined) return false;
  const { changesTo, changesFrom } = state.catalogue;
  return changesTo(id).length + changesFrom(id).length > 0;
}

/** In the order of the documents. */
function partByDocument(
  catalogue: Catalogue,
  statements: readonly string[],
): readonly UndatedPart[] {
  const parts = new Map<string, string[]>();
  for (const id of statements) {
    const document = catalogue.statement(id)?.document ?? "";
    const part = parts.get(document);
    if (part === undefined) parts.set(document, [id]);
    else part.push(id);
  }
  return catalogue.sources.flatMap(({ document: { id }, name }) => {
    const own = parts.get(id);
    return own === undefined ? [] : [{ document: id, title: name, statements: own }];
  });
}

/** How many statements stand in each year. */
function countYears(entries: Timeline["entries"]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    const stands = whereStands(entry);
    if (stands === null) continue;
    counts.set(stands.year, (counts.get(stands.year) ?? 0) + entry.statements.length);
  }
  return counts;
}
