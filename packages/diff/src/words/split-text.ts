/** The lines of a text, each with its line end; together they are the text. */
export function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** Its sentences, roughly, each with the white space after it; together they are the text. */
export function splitSentences(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?;:]["”’)\]]{0,3}\s+/g)) {
    const end = match.index + match[0].length;
    parts.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) parts.push(text.slice(start));
  return parts;
}

/** Its words, figures with their separators, runs of white space, and other characters one by one. */
export function splitWords(text: string): readonly string[] {
  return (
    text.match(/\d+(?:[.,]\d+)*%?|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?|\s+|[^\s\p{L}\p{M}\p{N}]/gu) ??
    []
  );
}
