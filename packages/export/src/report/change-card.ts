import type { Statement } from "@onrecord/core";
import type { Change, WordChange } from "@onrecord/diff";
import type { Element } from "hast";
import { describeFigures } from "../describe-positions.ts";
import { describeTime } from "../describe-statement.ts";
import { bandMeanings, kindMeanings } from "./english/meanings.ts";
import { facetsOf } from "./facets.ts";
import { type Child, quote, tag } from "./nodes.ts";
import { listReasons } from "./reasons.ts";
import { beforePlace, linkPlace, nameAct, nameSpeakers, tellDate } from "./statement-parts.ts";
import type { View } from "./view.ts";

/** A change: its kind and how far it can be relied on, both sides with the words that differ, and why. */
export function showChange(view: View, change: Change, id: string): Child {
  const [before, after] = [view.find([change.before])[0], view.find([change.after])[0]];
  if (before === undefined || after === undefined) return null;
  const { kind, band, score, figures, dates, words, note, because } = change;
  return tag(
    "article",
    {
      className: ["item", "change", band, kind],
      ariaLabelledBy: [id],
      ...facetsOf("change", view, [before, after], [before.statedOn, after.statedOn], [kind]),
    },
    tag(
      "h4",
      { id },
      tag("span", { className: ["kind"] }, kind),
      band === "possible" ? [" ", tag("em", { className: ["mark"] }, "only possible")] : null,
    ),
    tag("p", { className: ["lead"] }, describeKind(change)),
    figures === undefined ? null : tag("p", { className: ["values"] }, describeFigures(figures)),
    dates === undefined
      ? null
      : tag(
          "p",
          { className: ["values"] },
          `dates: ${describeTime(dates.before)} → ${describeTime(dates.after)}`,
        ),
    tag(
      "div",
      { className: ["sides"] },
      showSide(view, "Before", before, words, "removed"),
      showSide(view, "After", after, words, "added"),
    ),
    note === undefined ? null : tag("p", {}, "Note of the reviewer: ", quote("span", "note", note)),
    tag(
      "details",
      { className: ["why"] },
      tag("summary", {}, "Why"),
      tag(
        "p",
        {},
        `${band === "match" ? "A match" : "Possible"}: ${bandMeanings[band] ?? band}. Strength ${Math.round(score * 100)} of 100.`,
      ),
      listReasons(because),
    ),
  );
}

/** “The figure went down.”, and what a person made of it. */
export function describeKind({ kind, review, said }: Change): string {
  const meaning = kindMeanings[kind] ?? kind;
  const reviewed =
    review === undefined
      ? ""
      : ` ${capitalise(review)} in review${said === undefined ? "" : ` from ${said}`}.`;
  return `${capitalise(meaning)}.${reviewed}`;
}

/** One side: its words, of which those are marked that the other side does not have. */
function showSide(
  view: View,
  title: string,
  statement: Statement,
  words: readonly WordChange[],
  marked: "removed" | "added",
): Element {
  const other = marked === "removed" ? "added" : "removed";
  const own = isWorthMarking(words) ? words.filter(({ op }) => op !== other) : [];
  return tag(
    "div",
    { className: ["side", marked] },
    tag("h5", {}, `${title}: `, tellDate(statement)),
    quote("blockquote", "words", own.length === 0 ? statement.text : markChanges(own)),
    tag(
      "p",
      { className: ["by"] },
      nameSpeakers(statement),
      " · ",
      nameAct(statement),
      beforePlace,
      linkPlace(view, statement),
    ),
  );
}

/** Of the longer side, in characters: below this share the sides differ throughout, and marks would only get in the way. */
const leastInCommon = 0.2;

function isWorthMarking(words: readonly WordChange[]): boolean {
  const lengthOf = (op: WordChange["op"]): number =>
    words.reduce((sum, word) => sum + (word.op === op ? word.text.trim().length : 0), 0);
  const same = lengthOf("same");
  return same > leastInCommon * (same + Math.max(lengthOf("removed"), lengthOf("added")));
}

/** Words that were taken out and put in, as what they are; white space at their edges stays outside the marks. */
export function markChanges(words: readonly WordChange[]): Child {
  return words.map(({ op, text }, index): Child => {
    const core = text.trim();
    if (op === "same" || core === "") return text;
    const start = text.indexOf(core);
    const before = words[index - 1];
    // Words that took the place of others must not read as one word with them.
    const isTight = before !== undefined && before.op !== "same" && /\S$/.test(before.text);
    return [
      isTight && start === 0 ? " " : "",
      text.slice(0, start),
      tag(op === "removed" ? "del" : "ins", {}, core),
      text.slice(start + core.length),
    ];
  });
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
