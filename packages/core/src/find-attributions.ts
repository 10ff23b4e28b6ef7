import { attribute } from "./attribution/attribute.ts";
import type { Attribution } from "./data.ts";
import { readPassage } from "./grammar/read-passage.ts";
import { splitSentences } from "./sentences/split-sentences.ts";

/**
 * Finds who says what in plain text whose paragraphs are parted by blank lines: the spans of the source, of the cue
 * that signals it, and of the words said, in UTF-16 code units. `content` has several parts where the cue splits it;
 * quotation marks around it are left out. Any string is read; none throws.
 */
export function findAttributions(text: string): Attribution[] {
  return attribute(readPassage(text, splitSentences(text))).map(({ source, cue, content }) => ({
    source,
    cue,
    content,
  }));
}
