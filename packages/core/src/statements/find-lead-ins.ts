import type { Block, Span } from "../data.ts";

/** The sentence or heading that a list stands under, and what its items are to it. */
export type ListLead = {
  readonly span: Span;
  /** The sentence before it, for "These include:". */
  readonly before: Span | null;
};

type PlacedBlock = { readonly block: Pick<Block, "kind" | "depth">; readonly span: Span };

/**
 * For each list item that stands under words which lead in to it ("We will:", "The plan includes:", a heading), those
 * words; items of one list share them. A sentence that is closed leads in to nothing.
 */
export function findLeadIns(
  text: string,
  blocks: readonly PlacedBlock[],
  sentences: readonly Span[],
): readonly { readonly span: Span; readonly lead: ListLead }[] {
  const found: { span: Span; lead: ListLead }[] = [];
  let leads: (ListLead | null)[] = [];
  let previous: PlacedBlock | null = null;
  for (const placed of blocks) {
    const { block, span } = placed;
    if (block.kind === "list-item") {
      if (leads.length === 0 || block.depth > leads.length) {
        while (leads.length < block.depth - 1) leads.push(leads.at(-1) ?? null);
        leads.push(previous === null ? null : readLead(text, previous, sentences));
      } else leads = leads.slice(0, Math.max(1, block.depth));
      const lead = leads.at(-1) ?? null;
      if (lead !== null) found.push({ span, lead });
    } else if (block.kind !== "paragraph" || block.depth === 0) leads = [];
    previous = placed;
  }
  return found;
}

const closed = /[.!?…]["'”’)\]]{0,3}\s*$/u;

function readLead(
  text: string,
  { block, span }: PlacedBlock,
  sentences: readonly Span[],
): ListLead | null {
  if (block.kind === "table-cell") return null;
  const last = lastSentenceIn(span, sentences);
  if (block.kind === "heading") return { span, before: null };
  const lead = sentences[last];
  if (lead === undefined || lead[0] < span[0]) return null;
  const tail = text.slice(Math.max(lead[0], lead[1] - 16), lead[1]);
  if (closed.test(tail)) return null;
  return { span: lead, before: sentences[last - 1] ?? null };
}

function lastSentenceIn([, end]: Span, sentences: readonly Span[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
