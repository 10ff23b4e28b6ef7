import { doublingVerbs, irregularVerbs } from "./english/irregular-verbs.ts";

const irregular = new Map(
  irregularVerbs.map((line) => {
    const [verb = "", past = "", participle = ""] = line.split(" ");
    return [verb, [past, participle]] as const;
  }),
);
const doubling = new Set(doublingVerbs);

/** What form of its verb a word is; a past participle counts as `past`. */
export type VerbForm = "base" | "s" | "past" | "ing";

/** Every form of an English verb, with what it is; a past participle counts as `past`. */
export function inflectVerb(verb: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const stem = stemOf(verb);
  const [past, participle] = irregular.get(verb) ?? [`${stem}ed`, `${stem}ed`];
  return [
    [verb, "base"],
    [thirdPerson(verb), "s"],
    [past, "past"],
    [participle, "past"],
    [`${presentStem(verb)}ing`, "ing"],
  ];
}

function thirdPerson(verb: string): string {
  if (endsInY(verb)) return `${verb.slice(0, -1)}ies`;
  return hissing.some((end) => verb.endsWith(end)) ? `${verb}es` : `${verb}s`;
}

/** What -ed is put after. */
function stemOf(verb: string): string {
  if (endsInY(verb)) return `${verb.slice(0, -1)}i`;
  if (verb.endsWith("e")) return verb.slice(0, -1);
  return doubling.has(verb) ? verb + verb.slice(-1) : verb;
}

function presentStem(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}y`;
  if (verb.endsWith("e") && !verb.endsWith("ee")) return verb.slice(0, -1);
  return doubling.has(verb) ? verb + verb.slice(-1) : verb;
}

const hissing = ["s", "x", "z", "ch", "sh", "o"];

/** After a consonant. */
function endsInY(verb: string): boolean {
  return verb.endsWith("y") && verb.length > 1 && !"aeiou".includes(verb.charAt(verb.length - 2));
}
