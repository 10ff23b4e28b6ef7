import { generalKeys } from "../browser/keys.ts";
import { exportKeys, jumpKeys, promptKeys } from "../browser/prompt-keys.ts";
import type { KeyBinding } from "../browser/key-binding.ts";
import { changeSigns } from "../browser/presentation/change-words.ts";
import { actMeanings, kindMeanings } from "../browser/presentation/english/kind-names.ts";
import { fit, wrapAfter } from "../browser/presentation/fit.ts";
import { keyLabel } from "../browser/presentation/key-label.ts";
import { foldForSearch } from "../browser/search-text.ts";
import type { ListView, Screen, ViewContext } from "../screen.ts";

type HelpRow = {
  readonly section: string;
  /** Empty for a heading. */
  readonly left: string;
  readonly right: string;
};

const leftWidth = 20;

/** Every key, from the key tables themselves, and what the signs mean. */
export const helpScreen: Screen = {
  name: "help",
  title: "Help",
  empty: () => [],
  visitedBy: "?",
  legend: false,
  detail: "opened",
  keys: [],
  foldedAtFirst: () => [],
  view: (context) => viewRows(buildRows(context)),
};

function buildRows({ screens }: ViewContext): readonly HelpRow[] {
  return [
    ...keyRows("Everywhere", generalKeys),
    ...screens.flatMap(({ title, keys }) => keyRows(title, keys)),
    ...keyRows("While a search is typed", promptKeys),
    ...keyRows("While a date is typed", jumpKeys),
    ...keyRows("While the name of a file is typed", exportKeys),
    ...section("Signs", [
      ["A, B, C …", "the documents, the earliest first"],
      ["▸ ▾", "a group, folded or not; ▸ at the left edge is where you are"],
      ["3 AC", "beside a group: three statements, in documents A and C"],
      ["A→C", "a change from a statement in A to one in C"],
      ["?", "after a sign: only possible, below what we stand by"],
      ["weak", "only possibly about the same matter: related and ?"],
      ["+ - =", "before a change: a person accepted, rejected or relabelled it"],
      ["[-words-] {+words+}", "removed and added"],
      ["❯words❮", "the statement within its paragraph"],
      ["– words", "set aside as no statement; its detail says why"],
      ["c. and ?", "with a date: about, and uncertain"],
    ]),
    ...section(
      "Kinds of change",
      changeSigns.map(([kind, sign]) => [`${sign} ${kind}`, kindMeanings[kind] ?? ""] as const),
    ),
    ...section("Acts", Object.entries(actMeanings)),
  ];
}

function keyRows(title: string, keys: readonly KeyBinding[]): readonly HelpRow[] {
  return section(
    title,
    keys.map(({ keys: names, says }) => [labelOf(names), says] as const),
  );
}

function labelOf(names: readonly string[]): string {
  const digits = names.length > 2 && names.every((name) => /^\d$/.test(name));
  return digits ? `${names[0] ?? ""} … ${names.at(-1) ?? ""}` : names.map(keyLabel).join("  ");
}

function section(
  title: string,
  rows: readonly (readonly [left: string, right: string])[],
): readonly HelpRow[] {
  if (rows.length === 0) return [];
  return [
    { section: title, left: "", right: title },
    ...rows.map(([left, right]) => ({ section: title, left, right })),
  ];
}

function viewRows(rows: readonly HelpRow[]): ListView {
  const rowAt = (index: number): HelpRow => rows[index] ?? { section: "", left: "", right: "" };
  return {
    count: rows.length,
    key: String,
    groups: (index) => (rowAt(index).left === "" ? [] : [rowAt(index).section]),
    foldable: () => false,
    opens: (index) => rowAt(index).left !== "",
    changed: () => false,
    drawRow: (index, width, { brush }) => {
      const { left, right } = rowAt(index);
      if (left === "") return fit(brush("heading", right), width);
      const room = width < 50 ? 12 : leftWidth;
      return fit(`  ${brush("strong", fit(left, room))} ${right}`, width);
    },
    drawDetail: (index, width, brush) => {
      const { left, right } = rowAt(index);
      return left === "" ? [right] : wrapAfter(`${brush("strong", left)}  `, right, width);
    },
    overview: null,
    day: () => null,
    place: (index) => rowAt(index).section,
    statements: () => [],
    searchText: (index) => foldForSearch(`${rowAt(index).left} ${rowAt(index).right}`),
  };
}
