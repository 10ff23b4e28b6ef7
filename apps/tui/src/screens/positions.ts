import type { Positions } from "@onrecord/diff";
import type { BrowserState } from "../browser/browser-state.ts";
import type { Catalogue } from "../browser/catalogue.ts";
import type { Brush } from "../browser/presentation/brush.ts";
import { drawChangeDetail } from "../browser/presentation/change-detail.ts";
import {
  changeName,
  changeSign,
  changeValues,
  isWeak,
  verdictSign,
} from "../browser/presentation/change-words.ts";
import { fit, fitApart, widthOf, wrap } from "../browser/presentation/fit.ts";
import { countStatements, drawGroupRow, plural } from "../browser/presentation/group.ts";
import { changeCount, drawMatterDetail } from "../browser/presentation/matter-detail.ts";
import { matterName } from "../browser/presentation/matter-name.ts";
import { drawReasons } from "../browser/presentation/reason-lines.ts";
import { drawStatementDetail } from "../browser/presentation/statement-detail.ts";
import { shortSpeaker } from "../browser/presentation/statement-words.ts";
import { drawTimeLine } from "../browser/presentation/time-line.ts";
import {
  drawHistoryDetail,
  drawTextDetail,
  textName,
} from "../browser/presentation/history-detail.ts";
import { textFrom } from "../browser/presentation/text-from.ts";
import { isFiltered } from "../browser/filter/filter.ts";
import { nothingPasses } from "../browser/filter/show-filter.ts";
import { readFilter } from "../browser/filter/passing.ts";
import { startExport } from "../browser/export-prompt.ts";
import { follow, isOnStatement } from "../browser/follow.ts";
import { isOnChange, judgeHere, relabelHere } from "../browser/judge.ts";
import { renew } from "../browser/renew.ts";
import { foldForSearch } from "../browser/search-text.ts";
import type { ListView, RowLook, Screen } from "../screen.ts";
import { type PositionRow, buildPositionRows, positionSections } from "./position-rows.ts";
import {
  drawHistoryRow,
  drawStepRow,
  drawTextRow,
  hasChanged,
  lastSeen,
} from "./draw-histories.ts";
import { readRows } from "./read-rows.ts";

/** In fewer columns the name of a matter needs the room. */
const lineFrom = 56;

const lineWidth = 12;

/** “12 changes, 3 weak” behind the line. */
const countWidth = 19;

/** What the documents hold on each matter, how it changed, what is new and what was dropped. */
export const positionsScreen: Screen = {
  name: "positions",
  title: "Positions",
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
    viewRows(
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

function viewRows(
  catalogue: Catalogue,
  rows: readonly PositionRow[],
  folded: ReadonlySet<string>,
): ListView {
  const rowAt = readRows(rows);
  return {
    count: rows.length,
    key: (index) => rowAt(index).key,
    groups: (index) => rowAt(index).groups,
    foldable: (index) => ["matter", "section", "text", "history"].includes(rowAt(index).type),
    opens: (index) => !["section", "text"].includes(rowAt(index).type),
    changed: (index) => hasChanged(rowAt(index)),
    drawRow: (index, width, look) => drawRow(catalogue, rowAt(index), folded, width, look),
    drawDetail: (index, width, brush) => drawDetail(catalogue, rowAt(index), width, brush),
    overview: null,
    day: () => null,
    place: (index) => placeOfRow(catalogue, rowAt(index)),
    statements: (index) => statementsOf(rowAt(index)),
    searchText: (index) => searchTextOf(catalogue, rowAt(index)),
  };
}

function drawRow(
  catalogue: Catalogue,
  row: PositionRow,
  folded: ReadonlySet<string>,
  width: number,
  { brush, query }: RowLook,
): string {
  switch (row.type) {
    case "section":
      return drawGroupRow(
        row.title,
        countStatements(catalogue, row.statements),
        folded.has(row.key),
        width,
        brush,
      );
    case "text":
      return drawTextRow(catalogue, row, folded.has(row.key), width, brush);
    case "history":
      return drawHistoryRow(catalogue, row, folded.has(row.key), width, { brush, query });
    case "matter": {
      const changes = row.shown.map(({ change }) => change);
      const count =
        changes.length === 0
          ? plural(row.matter.statements.length, "statement")
          : changeCount(changes);
      const sign = folded.has(row.key) ? "▸" : "▾";
      const line =
        width < lineFrom ? "" : drawTimeLine(catalogue, row.matter.statements, lineWidth, brush);
      // Under one another, the lines can be compared.
      const right = `${line}${brush("faint", line === "" ? count : count.padStart(countWidth))}`;
      const name = fit(`${sign} ${matterName(catalogue, row.matter)}`, width - widthOf(right) - 1);
      const tone = changes.every(isWeak) ? "plain" : "heading";
      return fitApart(brush(tone, name.trimEnd()), right, width);
    }
    case "change":
      return row.step === null
        ? fit(drawChangeRow(catalogue, row, width, { brush, query }), width)
        : drawStepRow(catalogue, row.placed, row.step, width, { brush, query });
    case "statement": {
      const { statement } = row;
      const source = catalogue.source(statement.document);
      const sign = brush(source?.tone ?? "plain", fit(source?.sign ?? "?", catalogue.signWidth));
      const who = shortSpeaker(statement);
      const text = textFrom(statement.text, query, width - who.length - 6);
      return fit(`  ${sign} ${who === "" ? "" : `${who}: `}${text}`, width);
    }
  }
}

/** “↓  lowered  A→C 480 → 200  no more than 200 had …”; what is only weak evidence is faint as a whole. */
function drawChangeRow(
  catalogue: Catalogue,
  { placed: { change } }: PositionRow & { type: "change" },
  width: number,
  { brush, query }: Pick<RowLook, "brush" | "query">,
): string {
  const weak = isWeak(change);
  const after = catalogue.statement(change.after);
  const [from, to] = [catalogue.statement(change.before), after].map((statement) => {
    const source = statement === undefined ? undefined : catalogue.source(statement.document);
    return brush(weak ? "faint" : (source?.tone ?? "plain"), source?.sign ?? "?");
  });
  const room = width < 50 ? 10 : 12;
  const name = `${fit(changeSign(change), 2)} ${fit(changeName(change), room)}`;
  const values = changeValues(change);
  const left = width - room - values.length - 12;
  const text = after === undefined ? "" : textFrom(after.text, query, left);
  return [
    `${brush("strong", verdictSign(change))} ${brush(weak ? "faint" : "change", name)}`,
    `${from ?? ""}${brush(weak ? "faint" : "plain", "→")}${to ?? ""}`,
    ...(values === "" ? [] : [brush("strong", values)]),
    brush(weak || values !== "" ? "faint" : "plain", text),
  ].join(" ");
}

function drawDetail(
  catalogue: Catalogue,
  row: PositionRow,
  width: number,
  brush: Brush,
): readonly string[] {
  switch (row.type) {
    case "section":
      return [
        ...wrap(brush("heading", row.title), width),
        "",
        ...wrap(row.says, width),
        "",
        ...wrap(plural(row.statements.length, "statement"), width),
      ];
    case "text":
      return drawTextDetail(catalogue, row.text, width, brush);
    case "history":
      return drawHistoryDetail(catalogue, row.text, row.history, width, brush);
    case "matter":
      return drawMatterDetail(catalogue, row.matter, width, brush);
    case "change":
      return drawChangeDetail(catalogue, row.placed, width, brush);
    case "statement":
      return [
        ...(row.because.length === 0 ? [] : [brush("heading", row.title)]),
        ...drawReasons(row.because, width, brush),
        ...(row.because.length === 0 ? [] : [""]),
        ...drawStatementDetail(catalogue, row.statement, null, width, brush),
      ];
  }
}

function placeOfRow(catalogue: Catalogue, row: PositionRow): string {
  switch (row.type) {
    case "matter":
      return matterName(catalogue, row.matter);
    case "change":
      return matterName(catalogue, row.placed.matter);
    case "text":
    case "history":
      return textName(catalogue, row.text);
    case "section":
    case "statement":
      return row.title;
  }
}

function statementsOf(row: PositionRow): readonly string[] {
  switch (row.type) {
    case "matter":
    case "section":
    case "text":
      return [];
    case "history":
      return lastSeen(row.history);
    case "change":
      return [row.placed.change.after, row.placed.change.before];
    case "statement":
      return [row.statement.id];
  }
}

function searchTextOf(catalogue: Catalogue, row: PositionRow): string {
  switch (row.type) {
    case "section":
    case "text":
      return "";
    case "history":
      return lastSeen(row.history)
        .map((id) => catalogue.searchText(id))
        .join(" ");
    case "matter":
      return foldForSearch(`${row.matter.label} ${row.matter.terms.join(" ")}`);
    case "change": {
      const { change, matter } = row.placed;
      const sides = [change.before, change.after];
      const texts = sides.map((id) => catalogue.searchText(id));
      return `${foldForSearch(`${matter.label} ${change.kind}`)} ${texts.join(" ")}`;
    }
    case "statement":
      return catalogue.searchText(row.statement.id);
  }
}
