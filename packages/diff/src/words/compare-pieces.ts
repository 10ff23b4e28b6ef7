import { diffArrays } from "diff";
import type { WordChange } from "../data.ts";
import { at } from "../text/at.ts";
import { findAnchors, stretchesBetween } from "../text/find-anchors.ts";

/** Pieces of both sides together; more are compared between those that stand once in each. */
const mostWhole = 1000;

/**
 * The differences between two lists of pieces of text (Myers 1986). Its time grows with the square of what differs, so that
 * long lists are parted first at the pieces that stand once in each, unless these are the last there are: one word in
 * common holds nothing together.
 *
 * Null where more pieces differ than are to be told apart; inside a part of a long list they are taken for replaced.
 */
export function comparePieces(
  before: readonly string[],
  after: readonly string[],
  { mostEdits, isLast }: { readonly mostEdits: number; readonly isLast: boolean },
): readonly WordChange[] | null {
  const isLong = !isLast && before.length + after.length > mostWhole;
  const anchors = isLong ? findAnchors(before, after) : [];
  if (anchors.length === 0) return compareAll(before, after, mostEdits);
  const changes: WordChange[] = [];
  for (const part of stretchesBetween(before, after, anchors)) {
    changes.push(
      ...(compareAll(part.before, part.after, mostEdits) ?? replaceAll(part.before, part.after)),
    );
    if (part.anchor !== null) changes.push({ op: "same", text: at(before, part.anchor[0]) });
  }
  return changes;
}

function compareAll(
  before: readonly string[],
  after: readonly string[],
  mostEdits: number,
): readonly WordChange[] | null {
  if (before.length === 0 && after.length === 0) return [];
  const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  return (
    changes?.map(({ value, added, removed }) => ({
      op: removed ? "removed" : added ? "added" : "same",
      text: value.join(""),
    })) ?? null
  );
}

function replaceAll(before: readonly string[], after: readonly string[]): readonly WordChange[] {
  return [
    { op: "removed", text: before.join("") },
    { op: "added", text: after.join("") },
  ];
}
