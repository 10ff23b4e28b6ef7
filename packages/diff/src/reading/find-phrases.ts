/** Those of the phrases that stand in a plain wording, as whole words. */
export function findPhrases(plain: string, phrases: readonly string[]): readonly string[] {
  return phrases.filter((phrase) => plain.includes(` ${phrase} `));
}

/** A plain wording without those of the phrases that stand in it. */
export function withoutPhrases(plain: string, phrases: readonly string[]): string {
  return phrases.reduce((text, phrase) => text.replaceAll(` ${phrase} `, " "), plain);
}
