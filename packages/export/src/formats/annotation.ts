import type { Statement } from "@onrecord/core";
import type { Change } from "@onrecord/diff";
import {
  type Annotation,
  collect,
  createTargets,
  data,
  describing,
  tagging,
  type Target,
} from "../annotation/annotation-nodes.ts";
import { countThings } from "../count-things.ts";
import { describeDate } from "../describe-date.ts";
import { describeChange, describePositions } from "../describe-positions.ts";
import {
  describeAct,
  describeReason,
  describeSpeaker,
  describeStatedOn,
  describeStatements,
  describeTime,
} from "../describe-statement.ts";
import type { FormatFor, PlacedTime } from "../export-format.ts";
import { hideRejected } from "../hide-rejected.ts";
import { indexStatements } from "../index-statements.ts";
import { makeUrn } from "../make-urn.ts";
import { toJson } from "../safe-json.ts";

/**
 * W3C Web Annotation (JSON-LD, w3.org/TR/annotation-model): the words of a document as target, quoted and by their
 * position, and what they say as bodies, once in plain text and once as JSON with the names of our own.
 *
 * A change is an annotation of its later words, with the earlier ones as a body that it links.
 */
export const annotation: FormatFor<"statements" | "times" | "positions"> = {
  name: "annotation",
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: ".jsonld",
  quotesDocuments: true,
  writeStatements: (statements, options = {}) => {
    const target = createTargets(options);
    const items = statements.map((it) => annotateStatement(it, target(it.document, it.span)));
    return write("statements", describeStatements(statements), items);
  },
  writeTimes: (times, options = {}) => {
    const target = createTargets(options);
    const items = times.map((time) => annotateTime(time, target(time.document, time.span)));
    return write("times", countThings(times.length, "time expression"), items);
  },
  writePositions: (positions, statements, options = {}) => {
    const target = createTargets(options);
    const find = indexStatements(statements);
    const items = hideRejected(positions).matters.flatMap(({ label, changes }) =>
      changes.flatMap((change) => {
        const [before] = find([change.before]);
        const [after] = find([change.after]);
        if (before === undefined || after === undefined) return [];
        const [old, now] = [before, after].map((it) => target(it.document, it.span));
        return old === undefined || now === undefined
          ? []
          : [annotateChange(change, label, old, now)];
      }),
    );
    return write("positions", describePositions(positions), items);
  },
};

function write(kind: string, label: string, items: readonly Annotation[]): string {
  return `${toJson(collect(kind, label, items), 2)}\n`;
}

function annotateStatement(statement: Statement, target: Target): Annotation {
  const { id, act, speaker, toldBy, certainty, polarity, outcome } = statement;
  const { statedOn, refersTo, text } = statement;
  const said = [
    describeSpeaker(statement),
    describeAct(statement),
    `said ${describeStatedOn(statement)}`,
    ...refersTo.map((dates) => `refers to ${describeDate(dates)}`),
  ];
  return {
    id: makeUrn(["statement", id]),
    type: "Annotation",
    motivation: "describing",
    body: [
      describing(said.join(" · ")),
      tagging(act),
      data(
        toJson({
          id,
          text,
          speaker: { name: speaker.name, role: speaker.role, holder: speaker.holder },
          toldBy: toldBy.map(({ name }) => name),
          act,
          outcome,
          certainty,
          polarity,
          statedOn: pickDates(statedOn),
          refersTo,
        }),
      ),
    ],
    target,
  };
}

function pickDates({ edtf, earliest, latest, source }: Statement["statedOn"]): object {
  return { edtf, earliest, latest, source };
}

function annotateTime(time: PlacedTime, target: Target): Annotation {
  const { document, span, type, value, mod, edtf, earliest, latest, because } = time;
  const reasons = because.map(describeReason).join("; ");
  return {
    id: makeUrn(["time", document, ...span.map(String), type, value]),
    type: "Annotation",
    motivation: "describing",
    body: [
      describing(`${describeTime(time)} (${reasons})`),
      tagging(edtf ?? value),
      data(toJson({ type, value, ...(mod === undefined ? {} : { mod }), edtf, earliest, latest })),
    ],
    target,
  };
}

function annotateChange(change: Change, label: string, before: Target, after: Target): Annotation {
  const { kind, band, score, review, because } = change;
  const reasons = because.map(describeReason).join("; ");
  return {
    id: makeUrn(["change", change.before, change.after]),
    type: "Annotation",
    motivation: "describing",
    body: [
      describing(`${describeChange(change)} · ${label} (${reasons})`),
      tagging(kind),
      { type: "SpecificResource", purpose: "linking", ...before },
      data(
        toJson({ kind, band, score, ...(review === undefined ? {} : { review }), matter: label }),
      ),
    ],
    target: after,
  };
}
