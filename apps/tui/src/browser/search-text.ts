/** Case and accents do not matter to a search. */
export function foldForSearch(text: string): string {
  const plain = /^[\0-\u007F]*$/.test(text)
    ? text
    : text.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return plain.toLowerCase();
}

/** The words of a query, folded: each has to stand somewhere in what is found. */
export function searchWords(query: string): readonly string[] {
  return foldForSearch(query)
    .split(" ")
    .filter((word) => word !== "");
}
