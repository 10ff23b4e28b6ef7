import type { Span, Statement } from "@onrecord/core";
import type { Catalogue, Source } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { type Mark, drawMarkedText } from "./marked-text.ts";

/** What is read on from a piece; for more there are the next pieces. */
const reach = 6_000;

/**
 * A document's text from a piece of it on: what was read in it, dates, speakers and figures, each in its look, and
 * what was set aside faint.
 */
export function drawDocumentText(
  catalogue: Catalogue,
  { document }: Source,
  piece: Span,
  width: number,
  brush: Brush,
): readonly string[] {
  const { text, setAside } = document;
  const end = Math.min(text.length, piece[0] + reach);
  const near = catalogue
    .statementsOf(document.id)
    .filter(({ span }) => touches(span, [piece[0], end]));
  const marks: Mark[] = [
    ...setAside.map(({ span }) => ({ span, tone: "faint" }) as const),
    { span: piece, tone: "strong" },
    ...near.flatMap(marksOf),
  ];
  const shown: Span = [piece[0], end];
  const lines = drawMarkedText({ text, shown, chosen: piece, marks }, width, brush);
  return end < text.length ? [...lines, "", "…"] : lines;
}

function marksOf({ speaker, quantities, times }: Statement): readonly Mark[] {
  return [
    ...(speaker.span === null ? [] : [{ span: speaker.span, tone: "speaker" } as const]),
    ...quantities.map(({ span }) => ({ span, tone: "figure" }) as const),
    ...times.map(({ span }) => ({ span, tone: "date" }) as const),
  ];
}

const touches = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];
