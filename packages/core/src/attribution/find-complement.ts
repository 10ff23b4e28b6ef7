import { indexAt } from "../grammar/passage.ts";
import { lowerOf, tagOf } from "../grammar/word.ts";
import type { Cue, Frame } from "../grammar/cue.ts";
import { dayWords } from "../grammar/english/nouns.ts";
import { negations } from "../grammar/english/closed-class.ts";
import { findClauseEnd } from "./find-clause-end.ts";
import { hasVerb, opensClause } from "./opens-clause.ts";
import { findListener, needsListener } from "./find-listener.ts";
import { nounPhraseAfter } from "../grammar/noun-phrases.ts";
import type { Passage, Range, VerbGroup } from "../grammar/passage.ts";
import type { Tag } from "../grammar/word.ts";

/** What a cue verb reports, and how it stands to the verb. */
export type Complement = {
  readonly rule: string;
  readonly says: string;
  readonly cue: Cue;
  /** The last word that belongs to the cue. */
  readonly cueEnd: number;
  readonly content: Range;
  readonly negated: boolean;
  readonly quoted: boolean;
};

const days = new Set(dayWords);
const no = new Set(negations);
const asking = new Set(["whether", "how", "why", "what", "if", "who", "where", "when", "which"]);
/** These go on with a noun rather than open a question: "wrote about the children | who". */
const relative = new Set(["who", "where", "when", "which"]);
/** What may follow the thing that is called something. */
const naming: ReadonlySet<Tag> = new Set([
  "determiner",
  "possessive",
  "noun",
  "name",
  "number",
  "quote",
  "adverb",
  "verb",
]);
/** "Said after talks in Leeds that" */
const occasions = new Set(["after", "before", "during"]);
const longestAside = 25;
/** Rules whose content is no clause of its own. */
const things: ReadonlySet<string> = new Set(["cue-then-thing", "called-name", "blamed-for"]);

/** Reads what follows an active cue verb by the frames that its lexicon entry allows, the surest first. */
export function findComplement(
  passage: Passage,
  group: VerbGroup,
  ceiling: number,
): Complement | null {
  const { words } = passage;
  const start = group.last + 1;
  if (start > ceiling) return null;
  const having = (frame: Frame): Cue | undefined =>
    group.cues.find(({ frames }) => frames.has(frame));
  const build = (
    rule: string,
    says: string,
    cue: Cue,
    first: number,
    negated = false,
  ): Complement | null => {
    const last = findClauseEnd(passage, first, ceiling, group, things.has(rule));
    if (last < first) return null;
    return {
      rule,
      says,
      cue,
      cueEnd: group.last,
      content: { first, last },
      negated,
      quoted: false,
    };
  };
  const clausal = having("clause") ?? having("that") ?? having("listener");

  const listener = having("listener") === undefined ? null : findListener(passage, start, ceiling);
  const afterListener = listener === null ? start : listener.last + 1;
  const opener = skipAdjuncts(passage, afterListener, ceiling);
  const word = words[opener];
  // "Convinced that it was safe", "told that it was closed": without a listener it is the subject who is told.
  if (listener === null && needsListener(group.lemma) && !asking.has(lowerOf(word))) return null;
  if (word !== undefined && opener <= ceiling) {
    if (clausal !== undefined && word.tag === "that")
      return build("that-clause", "clause with *that* after the cue", clausal, opener);
    const asks = asking.has(word.lower) && (opener === afterListener || !relative.has(word.lower));
    if (clausal !== undefined && asks && word.tag !== "name") {
      return build("asked-clause", "question that the cue reports", clausal, opener);
    }
  }
  const toCue = having("to");
  if (toCue !== undefined) {
    const first = skipPromisee(passage, start, ceiling, toCue);
    const to = infinitiveAt(passage, first);
    if (to !== null) {
      return build("to-infinitive", "infinitive after the cue", toCue, first, to.negated);
    }
  }
  const object = nounPhraseAfter(passage, start, ceiling);
  if (object !== null) {
    const after = object.last + 1;
    const infinitive = infinitiveAt(passage, after);
    const objectCue = having("object-to");
    if (objectCue !== undefined && infinitive !== null) {
      const pronoun = words[object.first]?.tag === "object-pronoun";
      return build(
        "urged-act",
        "somebody is asked to act",
        objectCue,
        pronoun ? after : object.first,
        infinitive.negated,
      );
    }
    const bare = having("clause") ?? (listener === null ? undefined : having("listener"));
    // “Promised a bridge, but the money has gone”: what a comma or *but* parts from the cue is not its clause.
    const parted = ["comma", "coordinator"].includes(tagOf(words[afterListener]));
    const starts = listener === null || parted ? [start] : [afterListener, start];
    const first = starts
      .map((at) => skipTime(passage, at, ceiling))
      .find((at) => opensClause(passage, at, ceiling, group));
    if (bare !== undefined && first !== undefined) {
      const clause = build("bare-clause", "clause right after the cue", bare, first);
      if (clause === null || hasVerb(passage, clause.content)) return clause;
    }
    const asCue = having("as");
    if (asCue !== undefined && hasWithin(passage, object.first, ceiling, "as")) {
      return build("described-as", "what the cue takes something for", asCue, start);
    }
    const forCue = having("for");
    if (
      forCue !== undefined &&
      ["for", "of", "with"].some((each) => hasWithin(passage, object.first, after, each))
    ) {
      return build("blamed-for", "what the cue holds against or for somebody", forCue, start);
    }
    const nameCue = having("name");
    if (nameCue !== undefined && after <= ceiling && naming.has(tagOf(words[after]))) {
      return build("called-name", "what the cue calls something", nameCue, start);
    }
  } else if (clausal !== undefined && having("clause") !== undefined) {
    const first = skipTime(passage, start, ceiling);
    if (opensClause(passage, first, ceiling))
      return build("bare-clause", "clause right after the cue", clausal, first);
  }
  const quoteCue = having("quote") ?? having("clause");
  if (quoteCue !== undefined && words[opener]?.tag === "quote" && opener <= ceiling) {
    const found = build("cue-then-quoted-words", "quoted words after the cue", quoteCue, opener);
    return found === null ? null : { ...found, content: endAtMark(passage, found.content) };
  }
  const fronted = having("name");
  if (fronted !== undefined && words[start]?.tag === "quote") {
    return build("called-name", "what the cue calls something", fronted, start);
  }
  const sumCue = having("sum");
  if (sumCue !== undefined && startsSum(passage, start)) {
    return build("cue-then-thing", "the figure that the cue is about", sumCue, start);
  }
  const nounCue = having("noun");
  if (nounCue !== undefined && (object !== null || startsThing(passage, start))) {
    return build("cue-then-thing", "what the cue is about", nounCue, start);
  }
  return null;
}

/** "Read “Tolls out”, and shook it": a comma or dash after the quoted words ends them. */
function endAtMark({ words, quotationWords, quotationOf }: Passage, content: Range): Range {
  const last = quotationWords[indexAt(quotationOf, content.first)]?.last ?? content.last;
  const tag = words[last + 1]?.tag;
  return last < content.last && (tag === "comma" || tag === "dash")
    ? { ...content, last }
    : content;
}

/** Skips "itself", "on Thursday" and, after a promise, whom it was given: "promised me last week | to". */
function skipPromisee(passage: Passage, start: number, ceiling: number, cue: Cue): number {
  const word = passage.words[start];
  const skipped =
    word?.tag === "object-pronoun" && (word.lower.includes("sel") || cue.act === "pledge");
  return skipTime(passage, skipped ? start + 1 : start, ceiling);
}

function startsSum({ words, text }: Passage, start: number): boolean {
  const at = words[start]?.tag === "determiner" ? start + 1 : start;
  const word = words[at];
  return word !== undefined && (word.tag === "number" || "£$€".includes(text[word.start] ?? " "));
}

function startsThing(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  return (
    word !== undefined && (word.tag === "quote" || word.tag === "relative" || word.form === "ing")
  );
}

function infinitiveAt(passage: Passage, at: number): { readonly negated: boolean } | null {
  const { words } = passage;
  const start = words[at]?.tag === "quote" ? at + 1 : at;
  const negated = no.has(lowerOf(words[start]));
  const to = negated ? start + 1 : start;
  if (words[to]?.tag !== "to") return null;
  const next = words[to + 1];
  if (next === undefined) return null;
  const verbal =
    next.form === "base" ||
    next.tag === "auxiliary" ||
    next.tag === "adverb" ||
    next.tag === "negation" ||
    next.tag === "noun" ||
    next.tag === "quote";
  return verbal ? { negated: negated || no.has(next.lower) } : null;
}

/** Skips "on Tuesday", "last week", "in a statement", "to reporters" before *that* or a question word. */
function skipAdjuncts(passage: Passage, start: number, ceiling: number): number {
  const { words } = passage;
  let at = skipTime(passage, start, ceiling);
  for (let turn = 0; turn < 4; turn++) {
    const word = words[at];
    if (word === undefined || at > ceiling) return start;
    if (word.tag === "comma" && ["that", "quote"].includes(words[at + 1]?.tag ?? "")) {
      at++;
      continue;
    }
    if (word.tag !== "preposition" && word.tag !== "to" && !occasions.has(word.lower)) break;
    const phrase = nounPhraseAfter(passage, at + 1, ceiling);
    if (phrase === null) break;
    at = skipTime(passage, phrase.last + 1, ceiling);
  }
  const tag = words[at]?.tag;
  return tag === "that" || tag === "quote" || asking.has(lowerOf(words[at])) ? at : start;
}

function skipTime(passage: Passage, start: number, ceiling: number): number {
  const { words } = passage;
  let at = start;
  while (at < ceiling) {
    const word = words[at];
    if (word === undefined) return at;
    const next = words[at + 1];
    if (days.has(word.lower) && next?.tag !== "clitic") at++;
    else if (
      ["last", "this", "earlier", "late", "early"].includes(word.lower) &&
      days.has(lowerOf(next))
    )
      at += 2;
    else if (["on", "in"].includes(word.lower) && days.has(lowerOf(next))) at += 2;
    else if (word.tag === "number" && days.has(lowerOf(words[at - 1]))) at++;
    else if (word.tag === "adverb" && word.lower.endsWith("ly")) at++;
    else break;
  }
  return at;
}

function hasWithin(passage: Passage, from: number, to: number, lower: string): boolean {
  const limit = Math.min(to, from + longestAside);
  for (let at = from; at <= limit; at++) {
    const word = passage.words[at];
    if (word === undefined || word.tag === "stop" || word.tag === "semicolon") return false;
    if (word.lower === lower) return true;
  }
  return false;
}
