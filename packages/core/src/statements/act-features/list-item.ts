import type { Span } from "../../data.ts";
import type { ActFeature } from "../act-feature.ts";
import type { ClauseView } from "../clause-view.ts";

/** What a list item takes from the words that lead in to it. An item that is a clause of its own tells its act itself. */
export const listItemFeatures: readonly ActFeature[] = [
  {
    rule: "act/item-to-be-done",
    act: "pledge",
    weight: 1.6,
    says: "a list item that tells what is to be done",
    find: (view) => (view.isListItem && !view.continues ? findToBeDone(view) : null),
  },
  {
    rule: "act/item-of-pledge",
    act: "pledge",
    weight: 2.4,
    says: "it stands in a list under words that pledge",
    find: (view) =>
      view.leadIn?.act === "pledge" && view.leadIn.lists && isPhrase(view)
        ? view.leadIn.span
        : null,
  },
  {
    rule: "act/item-goes-on",
    act: "pledge",
    weight: 1.8,
    says: "it goes on with words beside an own plan",
    find: ({ leadIn, continues }) => (continues && leadIn?.planned === true ? leadIn.span : null),
  },
  {
    rule: "act/item-beside-plan",
    act: "pledge",
    weight: 0.6,
    says: "it stands in a list beside an own plan",
    find: (view) =>
      view.leadIn?.planned === true && view.leadIn.lists && !view.continues && isPhrase(view)
        ? view.leadIn.span
        : null,
  },
  {
    rule: "act/item-with-sum",
    act: "pledge",
    weight: 0.6,
    says: "a list item with a figure beside an own plan",
    find: (view) =>
      view.leadIn?.planned === true && view.hasQuantity && isPhrase(view) ? view.clause.span : null,
  },
  {
    rule: "act/item-of-plan",
    act: "pledge",
    weight: 1.6,
    says: "it stands in a list under words for the own plan",
    find: (view) => (view.leadIn?.plan === true && isPhrase(view) ? view.leadIn.span : null),
  },
];

/** It has no subject and verb of its own. */
function isPhrase({ group }: ClauseView): boolean {
  return group === null || group.start < 2 || group.subordinate;
}

/** "Schools to be rebuilt" */
function findToBeDone({ clause: { words }, group }: ClauseView): Span | null {
  if (group !== null && group.modal !== null) return null;
  for (const [index, word] of words.entries()) {
    if (word.lower !== "to" || words[index + 1]?.lower !== "be" || index === 0) continue;
    const verb = words[index + 2];
    if (verb?.form === "past" && group !== null && group.start >= index)
      return [word.start, verb.end];
  }
  return null;
}
