import { commonVerbs } from "../grammar/english/common-verbs.ts";
import { irregularVerbs } from "../grammar/english/irregular-verbs.ts";
import { nounVerbs } from "../grammar/english/noun-verbs.ts";
import { inflectVerb } from "../grammar/inflect-verb.ts";

/** "makes", "lives": after a plural noun they are what it does, and no second plural. */
const thirdPersons = new Set(
  commonVerbs.flatMap((verb) =>
    inflectVerb(verb)
      .filter(([, form]) => form === "s")
      .map(([word]) => word),
  ),
);

const alsoNouns = new Set([
  ...nounVerbs.flatMap((verb) => inflectVerb(verb).map(([word]) => word)),
  "lives",
  "means",
]);

/** "went", "gave": pasts that describe nothing, unlike "registered" and "lost". */
const plainPasts = new Set(
  irregularVerbs
    .map((line) => line.split(" "))
    .filter(([verb, past, participle]) => past !== participle && past !== verb)
    .map(([, past = ""]) => past),
);

/** "goes", but not "costs" and "lives". */
export function isOnlyVerb(word: string): boolean {
  return thirdPersons.has(word) && !alsoNouns.has(word);
}

export function isThirdPerson(word: string): boolean {
  return thirdPersons.has(word);
}

export function isPlainPast(word: string): boolean {
  return plainPasts.has(word);
}
