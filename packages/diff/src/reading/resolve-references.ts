import { functionWords } from "../text/english/function-words.ts";
import { stem } from "../text/stem.ts";
import type { Term } from "../text/terms.ts";
import { readWords } from "../text/words.ts";
import type { Reading } from "./reading.ts";

/** How many statements further a name given to a thing still holds, and a mere description of it. */
const reach = { name: 6, word: 2 } as const;

const pointing: ReadonlySet<string> = new Set(["the", "this", "that"]);
const closed: ReadonlySet<string> = new Set(functionWords);

type Named = { readonly terms: readonly Term[]; readonly at: number; readonly reach: number };

/** A later statement that speaks of what an earlier one named, as indices. */
export type Reference = { readonly one: number; readonly other: number };

export type Resolved = {
  readonly readings: readonly Reading[];
  readonly references: readonly Reference[];
};

/**
 * Gives statements that speak of “the scheme” the name that their document gave it a few statements before: “the Dubs
 * scheme”. Readings of one document must stand together and in the order of its text.
 */
export function resolveReferences(readings: readonly Reading[]): Resolved {
  const references: Reference[] = [];
  const named = new Map<string, Named>();
  let document = "";
  const resolved = readings.map((reading, at) => {
    if (reading.statement.document !== document) named.clear();
    document = reading.statement.document;
    const own = new Set(reading.terms.map(({ key }) => key));
    const gained: Term[] = [];
    for (const noun of named.size === 0 ? [] : pointedAt(reading.statement.text)) {
      const known = named.get(noun);
      if (known === undefined || at - known.at > known.reach) continue;
      references.push({ one: known.at, other: at });
      named.set(noun, { ...known, at });
      gained.push(...known.terms.filter(({ key }) => !own.has(key)));
    }
    for (const thing of nameThings(reading.terms)) named.set(thing.noun, { ...thing, at });
    return gained.length === 0 ? reading : { ...reading, terms: [...reading.terms, ...gained] };
  });
  return { readings: resolved, references };
}

/** Stems of the nouns that stand alone behind “the”: not “the scheme manager”, not “the rail scheme”. */
function pointedAt(text: string): ReadonlySet<string> {
  const words = readWords(text);
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const next = words[at + 1];
    if (before === undefined || !pointing.has(before.plain) || word.breakBefore) continue;
    if (next !== undefined && !next.breakBefore && !closed.has(next.plain)) continue;
    // “the scheme of 2010” is told from another one by what follows.
    if (next?.plain === "of" && !next.breakBefore) continue;
    found.add(stem(word.plain));
  }
  return found;
}

/** The nouns that stand right behind a name or a telling word, each with it and both together. */
function nameThings(
  terms: readonly Term[],
): readonly (Omit<Named, "at"> & { readonly noun: string })[] {
  const known = new Map(terms.map((term) => [term.key, term]));
  return terms.flatMap((term) => {
    if (term.kind !== "phrase") return [];
    const [first = "", noun = ""] = term.key.split(" ");
    const told = known.get(first);
    if (told === undefined || told.prior < 1) return [];
    return [{ noun, terms: [told, term], reach: told.kind === "name" ? reach.name : reach.word }];
  });
}
