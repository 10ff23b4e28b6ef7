import type { Extraction } from "@onrecord/core";

const reach = 40;

/**
 * The title and author that the properties of an office file give, as far as a line among the first of its text repeats
 * them.
 *
 * Programs fill these properties with the name of whoever's computer it was, and keep those of the document that served
 * as a model: taken by themselves, they put words in wrong mouths.
 */
export function believeProperties(
  { title, author }: { readonly title: string | undefined; readonly author: string | undefined },
  text: string,
): Extraction {
  const lines = new Set(text.split("\n", reach).map(fold));
  const isRepeated = (words: string | undefined): words is string =>
    words !== undefined && fold(words) !== "" && lines.has(fold(words));
  return {
    ...(isRepeated(title) ? { title: title.trim() } : {}),
    ...(isRepeated(author) ? { author: author.trim() } : {}),
  };
}

/** Words without the signs of Markdown, and without the “by” of a byline. */
function fold(words: string): string {
  return words
    .replace(/[\\*_#>]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^by:? /, "");
}
