/** What a tagged PDF says of a stretch of its words: the element of its structure that they stand in. */
export type PageTag = {
  /** The same for all words of one paragraph, item or cell of a page. */
  readonly block: number;
  readonly kind: "text" | "heading" | "item" | "cell" | "label" | "artifact";
  /** The same for all cells of one row; null outside of tables. */
  readonly row: number | null;
};

/** A node of the tree of structure, as PDF.js gives it. */
export type StructureNode = {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
};

type Inside = {
  readonly tag: PageTag | null;
  readonly isItem: boolean;
  readonly row: number | null;
};

const blocks = /^(?:P|H[1-6]?|Title|TD|TH|LI|LBody|Caption|Note|FENote|BlockQuote|TOCI|Lbl)$/;

/** The tags of a page by the ids of its marked content. */
export function readTags(root: StructureNode | null): ReadonlyMap<string, PageTag> {
  const tags = new Map<string, PageTag>();
  if (root === null) return tags;
  let next = 0;
  const pending: { readonly node: StructureNode; readonly inside: Inside }[] = [
    { node: root, inside: { tag: null, isItem: false, row: null } },
  ];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, inside } = step;
    if (node.role === undefined) {
      if (node.id !== undefined && inside.tag !== null) tags.set(node.id, inside.tag);
      continue;
    }
    next += 1;
    const within = enter(node.role, inside, next);
    for (const child of (node.children ?? []).toReversed()) {
      pending.push({ node: child, inside: within });
    }
  }
  return tags;
}

function enter(role: string, inside: Inside, block: number): Inside {
  const isItem = inside.isItem || role === "L" || role === "LI";
  const row = role === "TR" ? block : role === "Table" ? null : inside.row;
  if (!blocks.test(role) || inside.tag?.kind === "label") return { ...inside, isItem, row };
  // A cell is one, however many paragraphs it holds.
  if (inside.tag?.kind === "cell") return inside;
  return { tag: { block, kind: kindOf(role, isItem), row }, isItem, row };
}

function kindOf(role: string, isItem: boolean): PageTag["kind"] {
  if (role === "Lbl" && isItem) return "label";
  if (role === "TD" || role === "TH") return "cell";
  if (/^(?:H[1-6]?|Title)$/.test(role)) return "heading";
  return isItem ? "item" : "text";
}
