import { textOf } from "../text/tokens.ts";
import { cardinalWords } from "../text/english/number-words.ts";
import type { Token } from "../text/tokens.ts";
import { falsePlurals, irregularPlurals, moreWords, stateWords } from "./english/things.ts";
import { vaguePlurals } from "./english/vague-numbers.ts";
import type { Passage } from "./quantity-rule.ts";
import { isThingStop } from "./thing-stop.ts";
import { isOnlyVerb, isPlainPast, isThirdPerson } from "./verbs.ts";
import { isDash, toTable, touches } from "./words.ts";

/** The thing counted as plain plural words, and the token after it. */
export type Thing = { readonly words: string; readonly head: string; readonly next: number };

const irregular = new Set(irregularPlurals);
const singular = new Set(falsePlurals);
const states = new Set(stateWords);
const more = new Set(moreWords);
const opening = new Set(["“", "‘", '"', "'"]);
const closing = new Set(["”", "’", '"', "'"]);
const cardinals = toTable(cardinalWords);
const vague = new Set(Object.keys(vaguePlurals));
const determiners = new Set(["a", "an", "the", "their", "our", "its", "no", "more", "less"]);
const articles = new Set([
  "the",
  "all",
  "its",
  "their",
  "our",
  "these",
  "those",
  "his",
  "her",
  "my",
]);

/** Words of a thing that cannot be counted: "carbon dioxide". */
const longestMass = 2;

/** Words before the plural noun: "200 unaccompanied asylum-seeking refugee children" has four. */
const longestThing = 6;

/**
 * Reads the words after a figure up to their first plural noun: "480 unaccompanied children have" counts
 * unaccompanied children.
 *
 * Nothing before a plural noun means that the figure stands alone ("a mere 200 have come"), and what it counts is
 * left open rather than guessed from elsewhere in the sentence.
 */
export function readThing(passage: Passage, at: number): Thing | null {
  const { tokens } = passage;
  let place = skipMore(tokens, at);
  if (tokens[place]?.text === "of" && articles.has(textOf(tokens[place + 1]))) place += 1;
  return readPlural(passage, skipArticles(tokens, place));
}

/** The same after "of": "40 per cent of the town's tenants", and what cannot be counted: "12 tonnes of waste". */
export function readThingOf(passage: Passage, at: number): Thing | null {
  const { tokens } = passage;
  if (tokens[at]?.text !== "of") return null;
  const from = skipArticles(tokens, at + 1);
  return readPlural(passage, from) ?? readMass(passage, from);
}

/** One or two words up to the end of the phrase; where more follow, a verb may be among them. */
function readMass(passage: Passage, from: number): Thing | null {
  const { tokens } = passage;
  let next = from;
  let words = 0;
  while (words <= longestMass && isNominal(tokens, next)) {
    // "the world's population" is one word and its owner.
    if (tokens[next]?.text !== "'s") words++;
    else words--;
    next++;
  }
  if (words < 1 || words > longestMass) return null;
  // "the budget goes to prevention"
  const last = textOf(tokens[next - 1]);
  if (words === 1 && last.endsWith("ed")) return null;
  const isVerb = isThirdPerson(last) || last.endsWith("ed") || opensObject(tokens[next]);
  const end = words > 1 && isVerb ? next - 1 : next;
  return { words: write(passage, from, end - 1), head: textOf(tokens[end - 1]), next: end };
}

/** "the population pay 38 per cent", "the public want a vote": a verb stands before what is counted or named. */
function opensObject(token: Token | undefined): boolean {
  return token?.kind === "number" || determiners.has(textOf(token));
}

function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (token.text.startsWith("'")) return token.text === "'s";
  return !isThingStop(token) && !isPlainPast(token.text) && !irregular.has(token.text);
}

function skipMore(tokens: readonly Token[], at: number): number {
  const plus = tokens[at];
  let place = plus?.text === "+" && touches(plus) ? at + 1 : at;
  while (place < at + 3 && more.has(textOf(tokens[place]))) place++;
  return place;
}

function skipArticles(tokens: readonly Token[], at: number): number {
  let place = at;
  if (tokens[place]?.text === "of") place++;
  while (place < at + 4 && articles.has(textOf(tokens[place]))) place++;
  // "sixteen of the 24 councils"
  const counted = tokens[place];
  const isSet = place > at && counted !== undefined;
  if (isSet && (counted.kind === "number" || cardinals.has(counted.text))) place++;
  return opening.has(textOf(tokens[place])) ? place + 1 : place;
}

function readPlural(passage: Passage, from: number): Thing | null {
  const { tokens } = passage;
  let head = -1;
  for (let at = from; at < from + longestThing + 4; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isJoiner(tokens, at)) continue;
    if (token.kind !== "word" || isThingStop(token)) break;
    if (head !== -1 && states.has(token.text)) break;
    if (isPlainPast(token.text)) break;
    // "the budget goes to", "six members makes"
    if (head !== -1 ? isThirdPerson(token.text) : at > from && isOnlyVerb(token.text)) break;
    const plural = isPluralAt(passage, at) && !isCompound(tokens, at) && !isPossessive(tokens, at);
    if (plural) head = at;
    else if (head !== -1) break;
  }
  if (head === -1) return null;
  const both = readTitle(tokens, from, head) ?? readSecond(passage, head);
  const last = both ?? head;
  return {
    words: write(passage, from, last),
    head: textOf(tokens[last]),
    next: last + 1,
  };
}

/** “children at risk”: in quotation marks the whole title names the thing. */
function readTitle(tokens: readonly Token[], from: number, head: number): number | null {
  if (!opening.has(textOf(tokens[from - 1]))) return null;
  for (let at = head + 1; at <= from + longestThing; at++) {
    if (closing.has(textOf(tokens[at]))) return at - 1;
    if (tokens[at]?.kind !== "word") return null;
  }
  return null;
}

/** A hyphen within a word, the “and” of two names (“Syrian and Iraqi”) and the `'s` of "the world's refugees". */
function isJoiner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === "'s") return true;
  const left = tokens[at - 1];
  const right = tokens[at + 1];
  if (token?.text === "and") {
    if (left?.text === "-" || (left?.capital === true && right?.capital === true)) return true;
    // "combat and civilian deaths"
    return left?.kind === "word" && right?.kind === "word" && isPlural(textOf(tokens[at + 2]));
  }
  // "low- and middle-income"
  if (token?.text === "-" && touches(token) && right?.text === "and") return true;
  return token?.text === "-" && touches(token) && touches(tokens[at + 1]);
}

/** "rights-based": the plural is only the first part of a word. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens[at + 1]) && touches(tokens[at + 1]) && touches(tokens[at + 2]);
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    touches(next) && (next.text === "'s" || (next.text === "'" && tokens[at + 2]?.kind === "word"))
  );
}

/** "migrants and refugees": a second plural noun straight after "and". */
function readSecond(passage: Passage, head: number): number | null {
  const { tokens } = passage;
  const word = tokens[head + 2];
  if (tokens[head + 1]?.text !== "and" || word?.kind !== "word") return null;
  if (!isPluralAt(passage, head + 2) || isThingStop(word)) return null;
  const after = tokens[head + 3];
  // "three children and earns £19,500", "soldiers and dozens of villagers"
  if (isOnlyVerb(word.text) || opensObject(after) || vague.has(word.text)) return null;
  const ends = after?.kind !== "word" || isThingStop(after) || after.text.endsWith("ed");
  return ends ? head + 2 : null;
}

/** A plural noun, or capitals with a small s: "MPs". */
function isPluralAt({ text, tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isPlural(token.text)) return true;
  return token.capital && /^[A-Z]{2,5}s$/.test(text.slice(token.start, token.end));
}

function isPlural(word: string): boolean {
  if (irregular.has(word)) return true;
  if (word.length < 4 || !word.endsWith("s") || singular.has(word)) return false;
  return !/(?:ss|us|is)$/.test(word);
}

/** As written, with white space folded; the title of a scheme ("‘Children At Risk’") made small. */
function write({ text, tokens }: Passage, from: number, last: number): string {
  let words = "";
  const titled = opening.has(textOf(tokens[from - 1]));
  for (let at = from; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const written = titled ? token.text : text.slice(token.start, token.end);
    words += words !== "" && token.spaced ? ` ${written}` : written;
  }
  return words.replaceAll("\u00ad", "");
}
