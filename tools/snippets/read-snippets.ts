import { readFileSync } from "node:fs";
import path from "node:path";
import { remark } from "remark";

const root = path.join(import.meta.dirname, "../..");

/** A block of code of one of our documents. */
export type Snippet = {
  /** The document and the line, as an editor takes them. */
  readonly place: string;
  readonly language: string;
  /** The file that the reader is asked to make of it: what stands behind the language. */
  readonly name: string | null;
  readonly code: string;
};

/** The blocks of code of a document, in their order. */
export function readSnippets(document: string): readonly Snippet[] {
  const tree = remark().parse(readFileSync(path.join(root, document), "utf8"));
  return tree.children.flatMap((node) =>
    node.type === "code"
      ? [
          {
            place: `${document}:${node.position?.start.line ?? 1}`,
            language: node.lang ?? "",
            name: node.meta ?? null,
            code: `${node.value}\n`,
          },
        ]
      : [],
  );
}
