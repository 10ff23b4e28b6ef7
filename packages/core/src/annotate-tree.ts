import type { Node } from "unist";
import { visit } from "unist-util-visit";
import type { SetAside, Span, Statement } from "./data.ts";

/** What is left in the `data.onrecord` of a node with running words: a paragraph, a heading, a cell of a table. */
export type NodeAnnotation = {
  /** Those that stand in it, in their order. */
  readonly statements: readonly Statement[];
  /** What of it is boilerplate, and why. */
  readonly setAside: readonly SetAside[];
};

declare module "unist" {
  interface Data {
    onrecord?: NodeAnnotation;
  }
}

type Placed = { readonly node: Node; readonly span: Span };

/**
 * Leaves with each node of the given types what stands in it; nodes in which nothing stands, and such without a place in
 * the source (made by other plugins), are left as they are.
 */
export function annotateTree(
  tree: Node,
  types: readonly string[],
  statements: readonly Statement[],
  setAside: readonly SetAside[],
): void {
  const nodes: Placed[] = [];
  visit(tree, [...types], (node: Node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) nodes.push({ node, span: [start, end] });
  });
  nodes.sort((a, b) => a.span[0] - b.span[0]);
  const said = gather(nodes, statements);
  const aside = gather(nodes, setAside);
  for (const { node } of nodes) {
    const here = { statements: said.get(node) ?? [], setAside: aside.get(node) ?? [] };
    if (here.statements.length + here.setAside.length > 0) (node.data ??= {}).onrecord = here;
  }
}

/** Nodes of running words do not hold each other, so what touches one stands in it. */
function gather<T extends { readonly span: Span }>(
  nodes: readonly Placed[],
  found: readonly T[],
): ReadonlyMap<Node, readonly T[]> {
  const gathered = new Map<Node, T[]>();
  let index = 0;
  for (const one of found.toSorted((a, b) => a.span[0] - b.span[0])) {
    while (index < nodes.length && (nodes[index]?.span[1] ?? 0) <= one.span[0]) index += 1;
    const here = nodes[index];
    if (here === undefined || one.span[1] <= here.span[0]) continue;
    const all = gathered.get(here.node);
    if (all === undefined) gathered.set(here.node, [one]);
    else all.push(one);
  }
  return gathered;
}
