/** Those of the phrases that stand in a plain wording, as whole words. */
export function findPhrases(plain: string, phrases: readonly string[]): readonly string[] {
  return phrases.filter((phrase) => plain.includes(` ${phrase} `));
}
