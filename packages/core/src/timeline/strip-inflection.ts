import { irregularVerbs } from "../grammar/english/irregular-verbs.ts";
import { irregularNouns, otherWords } from "./english/irregular-forms.ts";

const irregular = new Map<string, string>();
for (const line of irregularVerbs) {
  const [verb = "", ...forms] = line.split(" ");
  for (const form of forms) irregular.set(form, verb);
}
for (const word of otherWords) irregular.delete(word);
for (const line of irregularNouns) {
  const [one = "", many = ""] = line.toLowerCase().split(" ");
  irregular.set(many, one);
}

/**
 * What the inflected forms of an English word share: singular and plural, the tenses and the participles of a verb. Lower
 * case in, not meant for reading.
 *
 * Nothing is taken off that makes another word: who looks for “generation” does not mean “general”.
 */
export function stripInflection(word: string): string {
  return evenOut(irregular.get(word) ?? stripEnding(word));
}

/** The endings that English puts on a stem also show on the plain word: house and hous-ing, carry and carri-ed. */
function evenOut(stem: string): string {
  if (stem.length <= 4) return stem;
  if (stem.endsWith("e")) return stem.slice(0, -1);
  if (stem.endsWith("y")) return `${stem.slice(0, -1)}i`;
  return stem.endsWith("ll") ? stem.slice(0, -1) : stem;
}

function stripEnding(word: string): string {
  const singular = stripPlural(word);
  if (singular.length > 5 && singular.endsWith("ing")) return stemBefore(singular, 3);
  if (singular.length > 4 && singular.endsWith("ied")) return `${singular.slice(0, -3)}y`;
  // “agreed” is of agree, “speed” of nothing.
  if (/(?:[^b]r|t)eed$/.test(singular)) return singular.slice(0, -1);
  const isPast = singular.length > 4 && singular.endsWith("ed") && !singular.endsWith("eed");
  return isPast ? stemBefore(singular, 2) : singular;
}

function stripPlural(word: string): string {
  if (word.length <= 3 || !word.endsWith("s")) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[ao]{1,2}[^aeiou]o|to)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is|ics)$/.test(word) ? word : word.slice(0, -1);
}

function stemBefore(word: string, ending: number): string {
  const left = word.slice(0, -ending);
  if (!/[aeiouy]/.test(left)) return word;
  if (/([bdgmnprt])\1$/.test(left)) return left.slice(0, -1);
  // “rating” is to rate: a short stem that did not double its last letter has lost an e.
  return /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(left) ? `${left}e` : left;
}
