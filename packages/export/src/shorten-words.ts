/** The beginning of a text, whole words of it, for where there is no room for more; what is cut is shown by an ellipsis. */
export function shortenWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(" ");
  const kept = end >= length / 2 ? cut.slice(0, end) : cut;
  // Half a character is none.
  return `${kept.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
}
