import type { Dates, Statement } from "@onrecord/core";
import type { Element, Properties } from "hast";
import { facetsOf } from "./facets.ts";
import { type Child, tag } from "./nodes.ts";
import { explain, type Explained } from "./reasons.ts";
import {
  beforePlace,
  explainStatement,
  linkPlace,
  listFindings,
  nameAct,
  nameSpeakers,
  quoteWords,
  tellDate,
} from "./statement-parts.ts";
import type { View } from "./view.ts";

/** A statement with all that is known of it; every other place in the report leads here. */
export function recordStatement(view: View, statement: Statement): Element {
  const document = view.documentOf(statement.document);
  return tag(
    "li",
    {
      id: view.anchorOf(statement),
      className: ["item"],
      ...facetsOf("statement", view, [statement]),
    },
    quoteWords(statement),
    tag(
      "p",
      { className: ["by"] },
      nameSpeakers(statement),
      joined(nameAct(statement)),
      beforePlace,
      linkPlace(view, statement),
    ),
    listFindings(statement),
    explain("Why", explainStatement(statement, document)),
  );
}

/** What a line that points to a statement says beside its words. */
type Line = {
  readonly facets?: Properties;
  /** Words of it that the line is about. */
  readonly marked?: readonly string[];
  readonly label?: string;
  readonly why?: readonly Explained[];
};

/** A statement on a line: its words, who says it and when, and the way to the rest. */
export function pointTo(view: View, statement: Statement, line: Line = {}): Element {
  return tag(
    "li",
    { className: ["item"], ...(line.facets ?? facetsOf("line", view, [statement])) },
    quoteWords(statement, line.marked),
    tag(
      "p",
      { className: ["by"] },
      nameSpeakers(statement),
      joined(nameAct(statement), ["said ", tellDate(statement)]),
      beforePlace,
      linkPlace(view, statement),
    ),
    explain(line.label ?? "Why", line.why ?? []),
  );
}

/** The same on a timeline: the words that name the date are marked, and why they mean it is told. */
export function pointFromDate(view: View, statement: Statement, date: Dates): Element {
  const times = statement.times.filter(({ edtf }) => edtf === date.edtf);
  return pointTo(view, statement, {
    facets: facetsOf("line", view, [statement], [date]),
    marked: times.map(({ text }) => text),
    label: "Why this date",
    why: times.map(({ text, because }) => ({ about: `“${text}”`, because })),
  });
}

function joined(...pieces: readonly Child[]): Child {
  return pieces.map((piece) => [" · ", piece]);
}
