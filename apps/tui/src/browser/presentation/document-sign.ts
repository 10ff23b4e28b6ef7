/** The letter of a document: A to Z, then AA, AB and so on. */
export function documentSign(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : documentSign(Math.floor(index / 26) - 1) + letter;
}
