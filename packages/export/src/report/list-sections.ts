import type { Reason } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import { type Child, quote, stack, tag } from "./nodes.ts";
import { listReasons } from "./reasons.ts";
import { section, type Section } from "./section.ts";
import { pointTo } from "./statement-items.ts";
import { markDocument } from "./statement-parts.ts";
import type { View } from "./view.ts";

/** Longer lists are folded: the report stays one that can be read from top to bottom. */
const longest = 10;

/** What the later documents say that no earlier one is about. */
export function showNew(view: View, ids: Positions["new"]): Section | null {
  if (ids.length === 0) return null;
  return section(
    "new",
    "New in the later documents",
    ids.length,
    "Statements that no statement of an earlier document is about.",
    fold(
      "statements",
      view.find(ids).map((it) => pointTo(view, it)),
    ),
  );
}

type Found = readonly { readonly id: string; readonly because: readonly Reason[] }[];

/** Commitments that the later documents provably no longer hold. */
export function showDropped(view: View, found: Found): Section | null {
  return showEarlier(
    view,
    found,
    "dropped",
    "Dropped by the later documents",
    "Commitments of earlier documents of which the later ones, read whole, hold no word. The proof stands below each.",
    "Proof",
  );
}

/**
 * Commitments that nothing later was found to be about, which proves nothing; with them those that make up a matter of
 * their own.
 */
export function showUnanswered(
  view: View,
  found: Found,
  matters: Positions["matters"],
): Section | null {
  const alone = matters
    .filter(({ changes }) => changes.length === 0)
    .flatMap(({ statements, because = [] }) => statements.map((id) => ({ id, because })));
  return showEarlier(
    view,
    [...alone, ...found],
    "unanswered",
    "Only in the earlier documents",
    "Commitments that nothing later was found to be about. That does not show that they were dropped.",
    "What was looked for",
  );
}

function showEarlier(
  view: View,
  found: Found,
  id: string,
  title: string,
  says: string,
  label: string,
): Section | null {
  if (found.length === 0) return null;
  const items = found.flatMap(({ id: named, because }) =>
    view.find([named]).map((it) => pointTo(view, it, { label, why: [{ about: label, because }] })),
  );
  return section(id, title, items.length, says, fold("statements", items));
}

/** What stands in documents that could not be read: whatever is absent elsewhere may stand there. */
export function showUnread(view: View, unread: Positions["unread"]): Section | null {
  if (unread.length === 0) return null;
  return section(
    "unread",
    "Not compared",
    unread.length,
    "What could not be read or compared. Whatever is missing above may stand there.",
    tag(
      "ul",
      { className: ["lines"] },
      stack(
        unread.map(({ document, span: [start, end], because }) =>
          tag(
            "li",
            {},
            tag(
              "p",
              {},
              quote("strong", "place", document),
              ", ",
              end === 0 ? "as a whole" : `characters ${start} to ${end}`,
            ),
            listReasons(because),
          ),
        ),
      ),
    ),
  );
}

/** What is no statement: navigation, calls to action, credits; told with its reason, so that nothing is hidden. */
export function showSetAside(view: View): Section | null {
  const passages = view.documents.flatMap((document) =>
    document.setAside.map((passage) => ({ document, ...passage })),
  );
  if (passages.length === 0) return null;
  return section(
    "set-aside",
    "Set aside",
    passages.length,
    "Passages that are no statement, such as navigation, credits and calls to action, and why.",
    fold(
      "passages",
      passages.map(({ document, text, because }) =>
        tag(
          "li",
          {},
          tag("p", {}, markDocument(document), " ", quote("span", "words", text)),
          listReasons(because),
        ),
      ),
    ),
  );
}

function fold(things: string, items: readonly Child[]): Child {
  const list = tag("ul", { className: ["lines", "group"] }, stack(items));
  if (items.length <= longest) return list;
  return tag(
    "details",
    { className: ["more"] },
    tag("summary", {}, `Show all ${items.length} ${things}`),
    list,
  );
}
