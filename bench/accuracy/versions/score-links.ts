/** A sentence before and one after, by their places. */
export type SentenceLink = readonly [before: number, after: number];

/** Two drafts of one text, sentence by sentence, and which of their sentences belong together. */
export type GoldDrafts = {
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly links: readonly SentenceLink[];
};

export type Counts = { readonly right: number; readonly said: number; readonly gold: number };

/** All links, and those between sentences that differ in more than white space. */
export type LinksScore = { readonly all: Counts; readonly edited: Counts };

/** Counts links, each once, over all drafts together. */
export function scoreLinks(
  drafts: readonly GoldDrafts[],
  saidOf: (draft: GoldDrafts) => readonly SentenceLink[],
): LinksScore {
  const all = { right: 0, said: 0, gold: 0 };
  const edited = { right: 0, said: 0, gold: 0 };
  for (const draft of drafts) {
    const isEdited = ([one, other]: SentenceLink): boolean =>
      foldSpace(draft.before[one] ?? "") !== foldSpace(draft.after[other] ?? "");
    const gold = new Set(draft.links.map(String));
    const said = [...new Map(saidOf(draft).map((link) => [String(link), link])).values()];
    for (const [counts, links, claimed] of [
      [all, draft.links, said],
      [edited, draft.links.filter(isEdited), said.filter(isEdited)],
    ] as const) {
      counts.gold += links.length;
      counts.said += claimed.length;
      counts.right += claimed.filter((link) => gold.has(String(link))).length;
    }
  }
  return { all, edited };
}

/** A sentence as the score compares it. */
export function foldSpace(sentence: string): string {
  return sentence.replace(/\s+/gu, " ").trim();
}
