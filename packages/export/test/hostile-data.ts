import fc from "fast-check";
import type { Statement } from "@onrecord/core";
import type { Change, Positions } from "@onrecord/diff";
import type { SourceDocument } from "../src/export-format.ts";
import {
  author,
  laterStatement,
  sampleChange,
  sampleDocuments,
  samplePositions,
  sampleQuantity,
  sampleStatement,
  sampleTime,
} from "./samples.ts";

const fragments =
  "a|Zoë|3,000| |  |\n|\n\n|\t|\r|\u0000|\u001b[31m|\u001b]8;;x\u0007|\u009b|\u202e|\u200b|\u00ad|\ud800|\udc00|\u2028|👩‍👧|`|``|*|_|__|~|~~|#|1.|-|+|=|=1+1|@a|<b>|</b>|<!--|&lt;|&|[x](y)|![|](|](u)|[^1]|>|\\||\\\\|\"|'|,|;|https://a.example/|www.a.example|a@b.example|:|!|\\|---|===|{%|[ ]"
    .split("|")
    .concat("|");

/** What documents may hold: words, controls, halves of characters, markup, formulas, links. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

/** Two statements whose every text is hostile. */
export const hostileStatements: fc.Arbitrary<readonly Statement[]> = fc
  .record({ text: hostileText, document: hostileText, name: hostileText, heading: hostileText })
  .map(({ text, document, name, heading }) => [
    {
      ...sampleStatement,
      text,
      document,
      headings: [heading],
      speaker: { ...author, name, holder: heading },
      times: [{ ...sampleTime, text: heading, because: [{ rule: "r", says: name }] }],
      quantities: [{ ...sampleQuantity, text: name }],
    },
    {
      ...laterStatement,
      text: heading,
      document: name,
      condition: text,
      toldBy: [{ ...author, name: text }],
    },
  ]);

/** Their documents, in which their words stand, and whose every text is hostile too. */
export function hostileDocuments(statements: readonly Statement[]): readonly SourceDocument[] {
  const [known] = sampleDocuments;
  return known === undefined
    ? []
    : statements.map(({ document, text, headings, toldBy }) => ({
        ...known,
        id: document,
        title: headings[0] ?? null,
        author: toldBy[0]?.name ?? null,
        publisher: text,
        url: `javascript:${text}`,
        // Spans of core part no characters.
        text: `Only next week, ${document}${text}`.padEnd(60, text),
      }));
}

/** Positions on two statements, hostile too. */
export const hostilePositions: fc.Arbitrary<Positions> = fc
  .record({ label: hostileText, says: hostileText, removed: hostileText, added: hostileText })
  .map(({ label, says, removed, added }): Positions => {
    const because = [{ rule: label, says }];
    const words: Change["words"] = [
      { op: "removed", text: removed },
      { op: "added", text: added },
      { op: "same", text: says },
    ];
    const changes = [{ ...sampleChange, words, because, note: says }];
    const [matter] = samplePositions.matters;
    return {
      documents: samplePositions.documents,
      split: says,
      matters: matter === undefined ? [] : [{ ...matter, label, changes }],
      new: ["s2"],
      unanswered: [{ id: "s1", because }],
      dropped: [{ id: "s1", because }],
      versions: [],
      unread: [{ document: label, span: [0, 1], because }],
    };
  });
