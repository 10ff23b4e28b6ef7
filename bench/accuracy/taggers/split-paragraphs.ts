/** The paragraphs of a text with their offsets, for peers that throw on, or take forever over, a whole document. */
export function splitParagraphs(
  text: string,
): readonly { readonly paragraph: string; readonly index: number }[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: paragraph, index }) => ({
    paragraph,
    index,
  }));
}
