import { irregularForms } from "./english/irregular-forms.ts";

const vowel = /[aeiouy]/;
const doubled = /([bcdfghjkmnpqrtvw])\1$/;

/**
 * The part of an English word that its common forms share; lower case in, not meant for reading.
 *
 * Lighter than Porter's stemmer on purpose: only plurals, -ing, -ed, -ly, -ment and -ion go, because a stem that
 * also joins “university” with “universal” invents shared matters.
 */
export function stem(word: string): string {
  const regular = Object.hasOwn(irregularForms, word) ? irregularForms[word] : undefined;
  let stemmed = regular ?? stripInflection(word);
  if (stemmed.length >= 8) {
    if (stemmed.endsWith("ment")) stemmed = stemmed.slice(0, -4);
    else if (stemmed.endsWith("sion") || stemmed.endsWith("tion")) stemmed = stemmed.slice(0, -3);
  }
  if (stemmed.length > 3 && stemmed.endsWith("e")) return stemmed.slice(0, -1);
  if (stemmed.length > 3 && stemmed.endsWith("y")) return `${stemmed.slice(0, -1)}i`;
  return stemmed;
}

function stripInflection(word: string): string {
  const singular = stripPlural(word);
  if (singular.length > 5 && singular.endsWith("ing")) return afterSuffix(singular, 3);
  if (/[^b]reed$|teed$/.test(singular)) return singular.slice(0, -1);
  if (singular.length > 4 && singular.endsWith("ed")) return afterSuffix(singular, 2);
  if (singular.length > 5 && singular.endsWith("ly")) return singular.slice(0, -2);
  return singular;
}

function stripPlural(word: string): string {
  if (word.length <= 3 || !word.endsWith("s")) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  return word.slice(0, -1);
}

function afterSuffix(word: string, length: number): string {
  const left = word.slice(0, -length);
  if (!vowel.test(left)) return word;
  return doubled.test(left) ? left.slice(0, -1) : left;
}
