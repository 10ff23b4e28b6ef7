import type { Statement } from "@onrecord/core";
import type { Element } from "hast";
import { describeDate } from "../describe-date.ts";
import {
  describeAct,
  describePlace,
  describeSpeaker,
  describeTime,
} from "../describe-statement.ts";
import { foldLines } from "../fold-lines.ts";
import { describeQuantity } from "./describe-quantity.ts";
import { roleMeanings } from "./english/meanings.ts";
import type { ReportDocument } from "./name-documents.ts";
import { type Child, quote, tag } from "./nodes.ts";
import type { Explained } from "./reasons.ts";
import type { View } from "./view.ts";

/** The letter of a document, in its colour; the letter alone tells it. */
export function markDocument({ letter, colour, name }: ReportDocument): Element {
  return tag("abbr", { className: ["letter", `colour-${colour}`], title: name }, letter);
}

/** Who says it and through whom we know, and whose words they are. */
export function nameSpeakers(statement: Statement): Child {
  const role = roleMeanings[statement.speaker.role] ?? statement.speaker.role;
  return [
    tag("strong", { dir: "auto" }, describeSpeaker(statement)),
    tag("span", { className: ["role"] }, `, ${role}`),
  ];
}

/** What the speaker does in saying it. */
export function nameAct(statement: Statement): Element {
  return tag("span", { className: ["act"] }, describeAct(statement));
}

/** When it was said, in words; a date that was worked out from the text says so. */
export function tellDate({ statedOn }: Statement): Child {
  return [describeDate(statedOn), markInferred(statedOn.source)];
}

/** A mark behind a date that no document gives. */
export function markInferred(source: Statement["statedOn"]["source"]): Child {
  return source === "inferred" ? [" ", tag("em", { className: ["mark"] }, "inferred")] : null;
}

/** An en space: it parts the place from what stands before it, and leaves no dot alone where a line ends. */
export const beforePlace = "\u2002";

/** `document:line`, leading to where the statement is told in full. */
export function linkPlace(view: View, statement: Statement): Element {
  const document = view.documentOf(statement.document);
  return tag(
    "span",
    { className: ["place"] },
    markDocument(document),
    " ",
    tag(
      "a",
      { href: `#${view.anchorOf(statement)}`, dir: "auto" },
      describePlace({ ...statement, document: document.file }),
    ),
  );
}

/** Its words, with those marked that are given, where they stand in it once and only once. */
export function quoteWords(statement: Statement, marked: readonly string[] = []): Element {
  return quote("blockquote", "words", markWords(statement.text, marked));
}

function markWords(text: string, marked: readonly string[]): Child {
  const words = marked.map(foldLines).find((one) => one !== "" && text.split(one).length === 2);
  if (words === undefined) return text;
  const start = text.indexOf(words);
  return [text.slice(0, start), tag("mark", {}, words), text.slice(start + words.length)];
}

/** What was read in it: its dates, figures, condition and deadline. */
export function listFindings({ condition, deadline, quantities, times }: Statement): Child {
  const findings = [
    // A length of time or "now" has a TIMEX3 value and no place in the calendar: “Why” tells it.
    ...times.filter(({ edtf }) => edtf !== null).map((time): Child => describeTime(time)),
    ...quantities.map(({ text }): Child => ["figure: ", foldLines(text)]),
    ...(deadline === null ? [] : [`deadline: ${describeTime(deadline)}`]),
    ...(condition === null ? [] : [`condition: ${condition}`]),
  ];
  if (findings.length === 0) return null;
  return tag(
    "ul",
    { className: ["findings"], dir: "auto" },
    findings.map((finding) => tag("li", {}, finding)),
  );
}

/** Why it is told so: act, speakers, day, dates and figures. */
export function explainStatement(
  statement: Statement,
  { date }: ReportDocument,
): readonly Explained[] {
  const { speaker, toldBy, statedOn, times, deadline, quantities } = statement;
  // The document tells the reasons for its own date once, and not at each of its statements.
  const isOwn = JSON.stringify(date?.because) !== JSON.stringify(statedOn.because);
  return [
    { about: describeAct(statement), because: statement.because },
    { about: speaker.name ?? "unknown speaker", because: speaker.because },
    ...toldBy.map(({ name, because }) => ({
      about: `told by ${name ?? "unknown speaker"}`,
      because,
    })),
    ...(isOwn ? [{ about: `said ${describeDate(statedOn)}`, because: statedOn.because }] : []),
    ...times.map((time) => ({ about: describeTime(time), because: time.because })),
    ...(deadline === null
      ? []
      : [{ about: `deadline: ${describeTime(deadline)}`, because: deadline.because }]),
    ...quantities.map((figure) => ({
      about: `“${foldLines(figure.text)}”`,
      says: describeQuantity(figure),
      because: [],
    })),
  ];
}
