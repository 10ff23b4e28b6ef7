import type { Text } from "mdast";
import type { Marks } from "../markup/marks.ts";
import { writeMarkdown } from "../markup/write-markdown.ts";
import type { Paragraph } from "./build-paragraphs.ts";
import { gatherBlocks, type WrittenBlock } from "./gather-blocks.ts";
import { joinLines, listWords } from "./join-lines.ts";
import type { Body } from "./measure-body.ts";
import type { PageLine } from "./page-line.ts";
import { readLabels } from "./read-labels.ts";

/** Writes paragraphs as Markdown, with marks where pages begin and where the furniture of pages stands, below the text. */
export function writePages(
  paragraphs: readonly Paragraph[],
  furniture: ReadonlyMap<PageLine, string>,
  body: Body,
  levelOf: (paragraph: Paragraph) => number | null,
  marks: Marks,
): string {
  const vocabulary = listWords(paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const labelOf = readLabels(paragraphs, body);
  const blocks: WrittenBlock[] = [];
  let page = 1;
  /** The marks of pages that begin between the last words written and a line. */
  const turnTo = (line: PageLine): string => {
    let turned = "";
    for (; page < line.page; page++) turned += marks.add({ type: "page" });
    return turned;
  };
  for (const paragraph of paragraphs) {
    const { number, length } = labelOf(paragraph);
    let text = "";
    for (const [at, line] of paragraph.lines.entries()) {
      const turned = turnTo(line);
      if (at === 0) text = appendTo(blocks.at(-1)?.words, turned) + line.text.slice(length);
      else text = joinAcross(text, turned, line.text, vocabulary);
    }
    const { kind, row } = paragraph;
    const words: Text = { type: "text", value: text };
    blocks.push({ kind, row, number, level: levelOf(paragraph), words });
  }
  for (const [line, says] of furniture) {
    const value = line.text + marks.add({ type: "furniture", says });
    const words: Text = { type: "text", value };
    blocks.push({ kind: "text", row: null, number: null, level: null, words });
  }
  return writeMarkdown({ type: "root", children: gatherBlocks(blocks) });
}

/** A page that begins with a paragraph begins behind the one before; gives what there is no place for yet. */
function appendTo(words: Text | undefined, turned: string): string {
  if (words === undefined) return turned;
  words.value += turned;
  return "";
}

/** The mark of a page stands before its first words, also where they go on with a word of the page before. */
function joinAcross(
  text: string,
  turned: string,
  next: string,
  vocabulary: ReadonlySet<string>,
): string {
  const joined = joinLines(text, next, vocabulary);
  const at = joined.length - next.length;
  return joined.slice(0, at) + turned + joined.slice(at);
}
