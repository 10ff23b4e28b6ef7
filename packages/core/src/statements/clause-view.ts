import type { Act, Span } from "../data.ts";
import { findMainVerb, type MainVerb } from "../grammar/main-verb.ts";
import type { TaggedWord } from "../grammar/word.ts";
import type { Clause } from "./clause.ts";
import type { Phrases } from "./english/phrases.ts";
import { firstPerson, institutions } from "./english/sides.ts";
import { readPhrases, type FoundPhrases } from "./read-phrases.ts";

/** Whose doing the clause tells of: the speaker's own side, a body that can bind itself, or somebody else. */
type Side = "own" | "institution" | "other" | "none";

/** What the judges of act, certainty, polarity and outcome look at. */
export type ClauseView = {
  readonly clause: Clause;
  readonly phrases: FoundPhrases;
  readonly group: MainVerb | null;
  readonly side: Side;
  /** The act that the cue of the attribution performs, null for the author's own words and a neutral "said". */
  readonly cueAct: Act | null;
  readonly cueNegative: boolean;
  /** Somebody else tells it in indirect speech: "he" is then most often the speaker, and "would" his "will". */
  readonly isReported: boolean;
  readonly isListItem: boolean;
  readonly hasQuantity: boolean;
  /** Whether the one who speaks is known by name. */
  readonly speakerKnown: boolean;
};

export type ViewOptions = Pick<
  ClauseView,
  "cueAct" | "cueNegative" | "isReported" | "isListItem" | "hasQuantity"
> & {
  /** The words of each name of the speaker and its holder, as {@link nameWords} gives them. */
  readonly speakerNames: readonly (readonly string[])[];
};

const ownWords = new Set(firstPerson);
const thirdPersons = new Set(["he", "she", "it", "they"]);
const institutionWords = new Set(institutions);

export function viewClause(clause: Clause, { speakerNames, ...options }: ViewOptions): ClauseView {
  const group = findMainVerb(clause.words);
  return {
    clause,
    phrases: readPhrases(clause.words),
    group,
    side: findSide(clause, group, speakerNames, options.isReported),
    speakerKnown: speakerNames.length > 0,
    ...options,
  };
}

/** The words by which a name is known again in a clause. */
export function nameWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word.length > 2);
}

function findSide(
  clause: Clause,
  group: MainVerb | null,
  speakerNames: readonly (readonly string[])[],
  isReported: boolean,
): Side {
  const subject = subjectWords(clause, group);
  if (subject.length === 0) return "none";
  if (subject.some((word) => ownWords.has(word))) return "own";
  if (isReported && thirdPersons.has(subject.at(-1) ?? "")) return "own";
  if (
    speakerNames.some((words) => words.length > 0 && words.every((word) => subject.includes(word)))
  )
    return "own";
  return subject.some((word) => institutionWords.has(word)) ? "institution" : "other";
}

/** The words before the verb, from the last comma on where enough of them are left. */
function subjectWords(clause: Clause, group: MainVerb | null): readonly string[] {
  if (group === null) return [];
  const before = clause.words.slice(0, group.start);
  const comma = before.findLastIndex(({ tag }) => tag === "comma");
  const subject = comma >= 0 && comma < before.length - 1 ? before.slice(comma + 1) : before;
  // The minister's plan is not the minister.
  return subject
    .filter(({ tag }, index) => tag !== "comma" && !isPossessive(subject, index))
    .map(({ lower }) => lower);
}

const isPossessive = (words: readonly TaggedWord[], index: number): boolean =>
  words[index]?.tag === "clitic" || words[index + 1]?.tag === "clitic";

/** The first of the phrases that begins at a word of the clause or after it. */
export function findPhrase({ phrases }: ClauseView, list: Phrases, from = 0): Span | null {
  return phrases.get(list)?.find(({ index }) => index >= from)?.span ?? null;
}
