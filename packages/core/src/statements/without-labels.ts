import type { Span } from "../data.ts";
import { spanOf } from "../grammar/passage.ts";
import type { Findings } from "./build-statements.ts";
import { indexBySpan } from "./index-spans.ts";

/**
 * The sentences without cells of a table that only name something or give a bare value ("Year", "2018", "£3m"): by itself
 * such a cell claims nothing. One with a verb, or with a figure and the thing counted ("480 homes"), does.
 */
export function withoutLabels({
  sentences,
  blocks,
  passage,
  quantities,
}: Pick<Findings, "sentences" | "blocks" | "passage" | "quantities">): readonly Span[] {
  const cells = blocks.filter(({ block }) => block.kind === "table-cell");
  if (cells.length === 0) return sentences;
  const verbsIn = indexBySpan(passage.groups.map((group) => ({ span: spanOf(passage, group) })));
  const thingsIn = indexBySpan(quantities.filter(({ of }) => of !== null));
  const labels = cells.filter(
    ({ span }) => verbsIn(span).length === 0 && thingsIn(span).length === 0,
  );
  const labelsIn = indexBySpan(labels);
  return sentences.filter((sentence) => labelsIn(sentence).length === 0);
}
