import type { Change, Matter } from "@onrecord/diff";
import type { Element } from "hast";
import { countThings } from "../count-things.ts";
import { showChange } from "./change-card.ts";
import { isTyped } from "./describe-report.ts";
import { facetsOf } from "./facets.ts";
import { type Child, quote, stack, tag } from "./nodes.ts";
import { listReasons } from "./reasons.ts";
import { section, type Section } from "./section.ts";
import { linkPlace } from "./statement-parts.ts";
import { pointTo } from "./statement-items.ts";
import type { View } from "./view.ts";

/** Matters on which something changed or was said again. */
export function showChanged(view: View, matters: readonly Matter[]): Section | null {
  const changed = matters.filter(({ changes }) => changes.some(isTyped));
  if (changed.length === 0) return null;
  const kinds = changed.flatMap(({ changes }) => changes.filter(isTyped).map(({ kind }) => kind));
  return section(
    "changes",
    nameChanges(kinds),
    changed.length,
    "Matters on which something was said at different times. Words that only one side has are struck through before and underlined after.",
    listMatters(view, changed, "changed"),
  );
}

/** Matters on which much was said and nothing can be compared: no change is told of them. */
export function showTied(view: View, matters: readonly Matter[]): Section | null {
  const tied = matters.filter(({ changes }) => changes.length > 0 && !changes.some(isTyped));
  if (tied.length === 0) return null;
  return section(
    "matters",
    "Also on one matter",
    tied.length,
    "Statements that seem to be about one matter, and in which nothing can be compared. No change is told of them.",
    listMatters(view, tied, "tied"),
  );
}

function nameChanges(kinds: readonly Change["kind"][]): string {
  if (!kinds.includes("restated")) return "What changed";
  return kinds.every((kind) => kind === "restated")
    ? "What was said again"
    : "What changed, and what was said again";
}

function listMatters(view: View, matters: readonly Matter[], name: string): Child {
  return stack(matters.map((matter, index) => showMatter(view, matter, `${name}-${index + 1}`)));
}

function showMatter(view: View, matter: Matter, id: string): Element {
  const changes = matter.changes.filter(isTyped);
  const ties = matter.changes.filter((change) => !isTyped(change));
  const told = new Set(changes.flatMap(({ before, after }) => [before, after]));
  const others = matter.statements.filter((it) => !told.has(it));
  return tag(
    "section",
    { className: ["group", "matter"] },
    tag("h3", { dir: "auto" }, matter.label),
    changes.map((change, index) => showChange(view, change, `${id}-${index + 1}`)),
    others.length === 0
      ? null
      : tag(
          "div",
          { className: ["group"] },
          changes.length === 0
            ? null
            : tag("h4", { className: ["also"] }, "Also said on this matter"),
          tag(
            "ul",
            { className: ["lines"] },
            stack(view.find(others).map((it) => pointTo(view, it))),
          ),
        ),
    showTies(view, ties),
  );
}

/** Statements on one matter whose ties are no change: where they stand, and what ties them. */
function showTies(view: View, ties: readonly Change[]): Child {
  if (ties.length === 0) return null;
  return tag(
    "details",
    { className: ["more", "group"] },
    tag(
      "summary",
      {},
      `Why they stand together: ${countThings(ties.length, "tie")}, no comparable change`,
    ),
    tag("ul", { className: ["ties"] }, stack(ties.map((tie) => showTie(view, tie)))),
  );
}

function showTie(view: View, { kind, band, before, after, note, because }: Change): Child {
  const sides = view.find([before, after]);
  return tag(
    "li",
    {
      className: ["item"],
      ...facetsOf(
        "line",
        view,
        sides,
        sides.map(({ statedOn }) => statedOn),
        [kind],
      ),
    },
    tag(
      "p",
      {},
      sides.map((side, index) => [index === 0 ? "" : " and ", linkPlace(view, side)]),
      ` · ${kind}${band === "possible" ? ", only possible" : ""}`,
    ),
    note === undefined ? null : tag("p", {}, "Note of the reviewer: ", quote("span", "note", note)),
    listReasons(because),
  );
}
