const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader counts as one letter each, emoji and accents included. */
export function splitGraphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
