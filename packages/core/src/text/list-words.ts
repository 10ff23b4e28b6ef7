/** The words of a list that is written with commas, so that word lists read as text. */
export function listWords(text: string): readonly string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
