import type { Attributed } from "../attributed.ts";
import type { Dated, Span, TimeExpression } from "../data.ts";
import { innermost } from "../text/nesting.ts";
import type { Proposition } from "./proposition.ts";
import { overlaps } from "./spans.ts";

/**
 * When the speaker said it: a time beside the cue ("promised me last week"), the time of the visit "during which" it
 * was said, else the document's date.
 */
export function dateStatement(
  text: string,
  proposition: Proposition,
  attributed: Attributed | null,
  near: readonly TimeExpression[],
  documentDate: Dated,
): { readonly date: Dated; readonly used: readonly TimeExpression[] } {
  const time =
    attributed === null
      ? undefined
      : innermost(near).find(
          (candidate) =>
            isPlaced(candidate, documentDate) && saysWhen(text, proposition, attributed, candidate),
        );
  if (time === undefined) return { date: wasSaidBefore(attributed, documentDate), used: [] };
  return {
    date: {
      edtf: time.edtf,
      earliest: time.earliest,
      latest: time.latest,
      source: documentDate.source === "inferred" && isCounted(time) ? "inferred" : "text",
      because: [
        { rule: "stated-on/told", says: `said “${time.text}”`, span: time.span },
        ...time.because,
      ],
    },
    used: [time],
  };
}

const longAgo = /\b(?:initially|originally|first|previously|once|formerly|had)\b/iu;

/** "Originally pledged", "had hoped": some time before the document, nobody says when. */
function wasSaidBefore(attributed: Attributed | null, documentDate: Dated): Dated {
  const cue = attributed?.cueText ?? "";
  if (!longAgo.test(cue) || documentDate.latest === null) return documentDate;
  return {
    edtf: `../${documentDate.latest}`,
    earliest: null,
    latest: documentDate.latest,
    source: documentDate.source === "inferred" ? "inferred" : "text",
    because: [
      {
        rule: "stated-on/before",
        says: `“${cue}”: some time before the document (${documentDate.edtf ?? documentDate.latest})`,
      },
    ],
  };
}

/** It counts from the day of writing, so it is no more certain than that. */
const isCounted = ({ because }: TimeExpression): boolean =>
  because.some(({ rule }) => rule === "creation-time");

/** Nobody has said a thing after the document that reports it. */
function isPlaced(time: TimeExpression, documentDate: Dated): boolean {
  if (time.edtf === null || (time.type !== "DATE" && time.type !== "TIME")) return false;
  return (
    documentDate.latest === null || time.earliest === null || time.earliest <= documentDate.latest
  );
}

function saysWhen(
  text: string,
  { content, sentence }: Proposition,
  { source, cue }: Attributed,
  time: TimeExpression,
): boolean {
  if (content.some((span) => overlaps(span, time.span))) return false;
  const edges = [source, cue].filter((span): span is Span => span !== null);
  if (edges.length === 0) return false;
  const start = Math.min(...edges.map(([from]) => from));
  const end = Math.max(...edges.map(([, to]) => to));
  if (time.span[0] >= start && time.span[1] <= end) {
    return !aside.test(text.slice(start, time.span[0]));
  }
  if (time.span[0] >= end) {
    return time.span[0] - end <= reach && besideCue.test(text.slice(end, time.span[0]));
  }
  if (time.span[0] < sentence[0] && start >= sentence[0]) return false;
  const between = text.slice(Math.max(time.span[1], start - reach), start);
  return (
    (start - time.span[1] <= reach && opensOccasion.test(between)) || tellsOfOccasion.test(between)
  );
}

/** How far the words that join a time to its cue reach, in characters. */
const reach = 120;

/** Between the source's name and the time: then the time belongs to something told of the source. */
const aside = /[,—–(]|\b(?:who|which|whose|that)\b/u;
const besideCue =
  /^[\s,]*(?:(?:me|us|him|her|them|reporters|journalists|parliament|mps)\s+)?(?:(?:in|on|at|of|from|during|earlier|late|early|back|published|released|issued|dated|out)\s+){0,3}$/iu;
const tellsOfOccasion = /,\s+(?:(?:during|in|on|at)\s+which|when|where)\s+$/u;
const opensOccasion = /^[\s,]*(?:(?:during|in|on|at)\s+which|when|where)?\s*$/u;
