const brackets = new Map([
  ["-LRB-", "("],
  ["-RRB-", ")"],
  ["-LSB-", "["],
  ["-RSB-", "]"],
  ["-LCB-", "{"],
  ["-RCB-", "}"],
]);

/**
 * Writes news text as its readers saw it: tokenised corpora part punctuation from words and rewrite brackets, quotation
 * marks and the pound sign (`#`).
 */
export function undoTokens(text: string): string {
  return text
    .replace(/-(?:L|R)[RSC]B-/g, (found) => brackets.get(found) ?? found)
    .replaceAll("\\/", "/")
    .replace(/``\s?/g, "“")
    .replace(/ ?''/g, "”")
    .replace(/ (n't|'(?:s|re|ve|ll|d|m))\b/gi, "$1")
    .replace(/ ([.,;:!?%)\]}])/g, "$1")
    .replace(/([([{]) /g, "$1")
    .replace(/\$ (?=\d)/g, "$$")
    .replace(/# ?(?=\d)/g, "£");
}
