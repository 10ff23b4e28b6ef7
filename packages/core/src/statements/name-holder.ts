import type { Aliases } from "../data.ts";
import { bodyNouns } from "../grammar/english/nouns.ts";
import { recordFollowers, recordNouns } from "./english/record-nouns.ts";
import { foldSpace } from "../text/fold-space.ts";

/** Finds whose position a name speaks for. */
export type HolderNames = (name: string | null) => string | null;

/**
 * Whether a name stands for the document's author: the same name, its initials ("FOMC"), a person's surname, or the
 * word for the body that the author's name ends with ("the Committee", "Labour" for the Labour Party).
 *
 * "the committee" in small letters may be another one.
 */
export function namesAuthor(name: string | null, author: string | null): boolean {
  if (name === null || author === null || indefinite.test(author)) return false;
  const one = name.replace(article, "");
  const own = author.replace(article, "");
  if (isOwnGovernment(name, own)) return true;
  if (one === "" || own === "" || one.charAt(0) === one.charAt(0).toLowerCase()) return false;
  if (one === own || initialsOf(one) === own || initialsOf(own) === one) return true;
  const words = own.split(/\s+/u);
  const last = words.at(-1) ?? "";
  // "Labour" for the Labour Party.
  if (bodies.has(last.toLowerCase()) && words.slice(0, -1).join(" ") === one) return true;
  // "the Committee" for the Federal Open Market Committee, "Bell" for Ann Bell.
  if (words.length > 1 && one === last && one.length > 2) return true;
  // "the Committee" for the FOMC.
  return initials.test(own) && own.endsWith(one.charAt(0)) && bodies.has(one.toLowerCase());
}

/** "A new Conservative government" in the words of the Conservative Party: what a party would be in office is itself. */
function isOwnGovernment(name: string, author: string): boolean {
  const governing = inOffice.exec(name)?.[1];
  if (governing === undefined) return false;
  const words = author.split(/\s+/u);
  const party = words.slice(0, -1).join(" ");
  return words.at(-1)?.toLowerCase() === "party" ? governing === party : governing === author;
}

const inOffice =
  /^(?:(?:an?|any|the|our)\s+)?(?:(?:new|next|future|incoming|majority)\s+)*(\p{Lu}[\s\S]{1,60}?)\s+(?:government|administration)$/iu;
const indefinite = /^an?\s/iu;
const initials = /^\p{Lu}{2,8}$/u;
const bodies: ReadonlySet<string> = new Set(bodyNouns);

function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}

/** "the Committee at its meeting", "the Council in a letter": where or when it was said is no part of a name. */
export function trimName(name: string): string {
  return name.replace(nameTail, "").trim() || name;
}

const nameTail =
  /\s(?:at|in|on|during|after|before|following|since)\s(?:its|his|her|their|the|this|that|an?|last|next|recent|\p{Lu}\p{Ll}{2,8}\s\d|\d)[\s\S]*$/u;

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
  let inFull: ReadonlyMap<string, string> | null = null;
  const findHolder = (name: string): string | null => {
    const direct = holders.get(normaliseName(name));
    if (direct !== undefined) return direct;
    if (isRecord(name)) return null;
    const principal = findPrincipal(name);
    if (principal === null) return name.replace(article, "");
    inFull ??= namesInFull(known);
    const whole = holders.has(normaliseName(principal))
      ? principal
      : (inFull.get(principal) ?? principal);
    const normal = normaliseName(whole);
    return holders.get(normal) ?? holders.get(normal.replace(/s$/u, "")) ?? whole;
  };
  const found = new Map<string, string | null>();
  return (name) => {
    if (name === null) return null;
    const before = found.get(name);
    if (before !== undefined) return before;
    const holder = findHolder(name);
    found.set(name, holder);
    return holder;
  };
}

const article = /^the\s+/iu;

/** "31% of voters", "63": those of whom a survey tells take no position together. */
const share =
  /^(?:(?:some|about|around|nearly|almost|over|only|just|more than|fewer than)\s)?\d[\d.,]*\s?(?:%|per\s?cent\b|$)/iu;

/**
 * Whether a name is that of figures, a survey or the like, whoever drew them up: what they show is nobody's position, and
 * other figures later are no change of mind. "The Office for National Statistics" is somebody.
 */
function isRecord(name: string): boolean {
  const plain = foldSpace(name).replace(article, "");
  if (share.test(plain)) return true;
  const words = plain.split(" ");
  const end = words.findIndex((word, at) => at > 0 && recordTails.has(word));
  const head = words[(end < 0 ? words.length : end) - 1] ?? "";
  // A capital is the sentence's own only on the first word: “Figures show”, but “Labor Statistics”.
  return records.has(head === words[0] ? head.toLowerCase() : head);
}

const records: ReadonlySet<string> = new Set(recordNouns);
const recordTails: ReadonlySet<string> = new Set(recordFollowers);

/** For each surname, or the last few words of a name, the one known name that ends in it. */
function namesInFull(known: readonly string[]): ReadonlyMap<string, string> {
  const inFull = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of new Set(known)) {
    for (let space = name.indexOf(" "); space >= 0; space = name.indexOf(" ", space + 1)) {
      const surname = name.slice(space + 1);
      if (inFull.has(surname)) shared.add(surname);
      inFull.set(surname, name);
    }
  }
  for (const surname of shared) inFull.delete(surname);
  return inFull;
}

const fillers =
  /^(?:the|a|an|mr|mrs|ms|miss|dr|sir|lord|lady|dame|president|prime minister|our|his|her)\s+/u;

function normaliseName(name: string): string {
  let normal = foldSpace(name.toLowerCase().replaceAll("’", "'"));
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
