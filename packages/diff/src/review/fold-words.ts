/** What editors and trackers change without changing the words. */
const shapes: readonly (readonly [shape: RegExp, plain: string])[] = [
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ""],
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, "-"],
  [/…/g, "..."],
  [/\s+/g, " "],
];

/** Words as they are compared with a quotation: plain quotation marks and dashes, single spaces, none around. */
export function foldWords(text: string): string {
  return shapes.reduce((folded, [shape, plain]) => folded.replace(shape, plain), text).trim();
}
