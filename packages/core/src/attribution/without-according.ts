import type { Passage, Range } from "../grammar/passage.ts";

/** The name in "According to Ann Reid:", where the first words look like one with it. */
export function withoutAccording({ words }: Passage, phrase: Range): Range {
  const { first, last } = phrase;
  const opens = words[first]?.lower === "according" && words[first + 1]?.lower === "to";
  return opens && first + 2 <= last ? { first: first + 2, last } : phrase;
}
