import type { Aliases } from "../data.ts";

/** Finds whose position a name speaks for. */
export type HolderNames = (name: string | null) => string | null;

/**
 * Maps names to holders by the aliases, comparing whole names without case, articles and honorifics.
 *
 * Never a part of a name: "Shadow Home Secretary" does not speak for the holder of "Home Secretary". A spokesperson
 * speaks for whom they are the spokesperson of; `known` are the names of the document, by which "May’s spokesperson"
 * is Theresa May's.
 */
export function nameHolders(aliases: Aliases, known: readonly string[] = []): HolderNames {
  const holders = new Map<string, string>();
  for (const [holder, names] of Object.entries(aliases)) {
    for (const name of [holder, ...names]) holders.set(normaliseName(name), holder);
  }
  return (name) => {
    if (name === null) return null;
    const direct = holders.get(normaliseName(name));
    if (direct !== undefined) return direct;
    const principal = findPrincipal(name);
    if (principal === null) return name.replace(article, "");
    const whole = holders.has(normaliseName(principal)) ? principal : nameInFull(principal, known);
    const normal = normaliseName(whole);
    return holders.get(normal) ?? holders.get(normal.replace(/s$/u, "")) ?? whole;
  };
}

const article = /^the\s+/iu;

/** The one known name that ends in this surname; the surname itself where there are several or none. */
function nameInFull(surname: string, known: readonly string[]): string {
  const full = new Set(known.filter((name) => name.endsWith(` ${surname}`)));
  const [only, ...others] = full;
  return only !== undefined && others.length === 0 ? only : surname;
}

const fillers =
  /^(?:the|a|an|mr|mrs|ms|miss|dr|sir|lord|lady|dame|president|prime minister|our|his|her)\s+/u;

function normaliseName(name: string): string {
  let normal = name.toLowerCase().replaceAll("’", "'").replace(/\s+/gu, " ").trim();
  for (let shorter = normal.replace(fillers, ""); shorter !== normal && shorter !== "";) {
    normal = shorter;
    shorter = normal.replace(fillers, "");
  }
  return normal;
}

const speakerWord = "(?:spokes(?:person|man|woman)|representative|press secretary|aide)s?";
const possessive = new RegExp(`^(.{2,80}?)(?:['’]s?)?\\s+(?:official\\s+)?${speakerWord}$`, "iu");
const ofOrFor = new RegExp(`\\b${speakerWord}\\s+(?:of|for|from)\\s+(.{2,80})$`, "iu");

function findPrincipal(name: string): string | null {
  const found = ofOrFor.exec(name)?.[1] ?? possessive.exec(name)?.[1];
  if (found === undefined) return null;
  const principal = found.replace(/^(?:an?|the)\s+/iu, "").trim();
  return principal === "" || /^(?:an?|the|his|her|its|their|official)$/iu.test(principal)
    ? null
    : principal;
}
