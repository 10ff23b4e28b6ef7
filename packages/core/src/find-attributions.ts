import { attribute } from "./attribution/attribute.ts";
import type { Attribution, Span } from "./data.ts";
import { readPassage } from "./grammar/read-passage.ts";
import { splitSentences } from "./sentences/split-sentences.ts";

/**
 * Finds who says what in plain text whose paragraphs are parted by blank lines: the spans of the source, of the cue
 * that signals it, and of the words said, in UTF-16 code units. `content` has several parts where the cue splits it or a
 * quotation goes on in a further one without a cue; quotation marks around it are left out. Any string is read; none
 * throws.
 *
 * @example
 * const text = "“We will build 480 homes,” said the minister.";
 * const [found] = findAttributions(text);
 * text.slice(...(found?.source ?? [])); // "the minister"
 * text.slice(...(found?.cue ?? [])); // "said"
 * found?.content.map((span) => text.slice(...span)); // ["We will build 480 homes"]
 */
export function findAttributions(text: string): Attribution[] {
  const found = attribute(readPassage(text, splitSentences(text)));
  const roots: number[] = [];
  const contents: Span[][] = [];
  for (const [index, { goesOnFrom, content }] of found.entries()) {
    const root = goesOnFrom === null || goesOnFrom >= index ? index : (roots[goesOnFrom] ?? index);
    roots.push(root);
    contents.push([...content]);
    if (root !== index) contents[root]?.push(...content);
  }
  return found.flatMap(({ source, cue }, index) =>
    roots[index] === index ? [{ source, cue, content: contents[index] ?? [] }] : [],
  );
}
