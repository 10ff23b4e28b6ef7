import type { Block, Document } from "../data.ts";
import { foldSpace } from "../text/fold-space.ts";

/** A short passage at the edge of a document that stands, word for word, at the edge of others of the same publisher. */
export type Repeat = {
  readonly document: number;
  readonly block: Block;
  readonly words: string;
  /** In how many documents, this one included. */
  readonly count: number;
  /** Whose documents, in words: “Example Weekly”, “the folder letters”. */
  readonly whose: string;
};

/** Two letters may say the same on purpose; a foot stands under everything. */
const fewest = 3;
const top = 4;
const bottom = 6;
const mostLetters = 300;
/** Documents that share more of their paragraphs' words than this are versions of one text. */
const mostShared = 0.5;
const paragraph = 60;

/**
 * Finds what could be the head or foot of several documents of one publisher or, where they name none, of one folder.
 *
 * Versions of one text repeat nearly everything, and all of it is content; so a document whose words mostly stand in
 * another one too neither has repeats nor counts.
 */
export function findRepeats(documents: readonly Document[]): readonly Repeat[] {
  if (documents.length < fewest) return [];
  return [...groupByPublisher(documents)].flatMap(([whose, members]) => {
    if (members.length < fewest) return [];
    const sheets = members.map((index) => readSheet(documents[index], index));
    const all = countDocuments(sheets.map(({ words }) => words));
    const own = sheets.filter((sheet) => !isVersion(sheet, all));
    const edges = countDocuments(own.map((sheet) => edgeOf(sheet).map(({ words }) => words)));
    return own.flatMap((sheet) =>
      edgeOf(sheet).flatMap(({ block, words }) => {
        const count = edges.get(words) ?? 0;
        return count < fewest ? [] : [{ document: sheet.index, block, words, count, whose }];
      }),
    );
  });
}

type Sheet = {
  readonly index: number;
  readonly blocks: readonly Block[];
  readonly words: readonly string[];
};

function readSheet(document: Document | undefined, index: number): Sheet {
  const blocks = document?.blocks ?? [];
  return { index, blocks, words: blocks.map(wordsOf) };
}

function wordsOf({ parts }: Block): string {
  return foldSpace(parts.map(({ text }) => text).join("")).trim();
}

function groupByPublisher(documents: readonly Document[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { publisher, path }] of documents.entries()) {
    const whose = publisher ?? nameFolder(path);
    if (whose === null) continue;
    const group = groups.get(whose);
    if (group === undefined) groups.set(whose, [index]);
    else group.push(index);
  }
  return groups;
}

function nameFolder(path: string | null): string | null {
  if (path === null) return null;
  const folders = path.replaceAll("\\", "/").split("/").slice(0, -1);
  return folders.length === 0 ? "this folder" : `the folder ${folders.join("/")}`;
}

/** In how many documents words stand. */
function countDocuments(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of all) {
    for (const one of new Set(words)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** By the paragraphs, where there are any: a short letter may be no longer than its head and foot. */
function isVersion({ words }: Sheet, counts: ReadonlyMap<string, number>): boolean {
  const paragraphs = words.filter((one) => one.length > paragraph);
  const body = paragraphs.length > 0 ? paragraphs : words;
  const shared = body.filter((one) => (counts.get(one) ?? 0) > 1);
  return lengthOf(shared) > lengthOf(body) * mostShared;
}

function lengthOf(all: readonly string[]): number {
  return all.reduce((sum, one) => sum + one.length, 0);
}

function edgeOf({ blocks, words }: Sheet): readonly { block: Block; words: string }[] {
  return blocks.flatMap((block, at) => {
    const isEdge = at < top || at >= blocks.length - bottom;
    const one = words[at] ?? "";
    const isRead = block.kind === "paragraph" || block.kind === "list-item";
    return isEdge && isRead && one !== "" && one.length <= mostLetters
      ? [{ block, words: one }]
      : [];
  });
}
