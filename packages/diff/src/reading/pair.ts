import type { Evidence } from "./evidence.ts";
import { matchThreshold, possibleThreshold, weighEvidence } from "./evidence.ts";
import type { Reading, TermWeights } from "./reading.ts";
import { likeness } from "../text/wording.ts";

/** Two statements about one matter, as the kinds of change look at them. */
export type Pair = {
  readonly before: Reading;
  readonly after: Reading;
  /** Unknown holders are never the same, unless nobody is named at the same place in two versions of one text. */
  readonly holders: "same" | "other" | "unknown";
  readonly evidence: Evidence;
  /** How alike the very words are, 0 to 1. */
  readonly likeness: number;
  /** How the two were brought together. */
  readonly link: PairLink;
  /** How sure we are that both are about one matter, 0 to 1. */
  readonly matter: number;
};

/**
 * `subject`: by what they are about. `versions`: by their place in two versions of one text. `sentence`: the later one
 * follows the earlier one so closely that it leaves out what that named.
 */
export type PairLink = "subject" | "versions" | "sentence";

/** Clauses of one sentence are about one matter nearly always. */
const sentenceMatter = 0.95;
/** Two sentences at one place of a text, this alike, are one sentence that was reworded. */
const rewordedLikeness = 0.5;

export function pairReadings(
  before: Reading,
  after: Reading,
  weights: TermWeights,
  link: PairLink,
): Pair {
  const evidence = weighEvidence(before, after, weights);
  const alike = likeness(before.wording, after.wording);
  return {
    before,
    after,
    holders: compareHolders(before, after, link),
    evidence,
    likeness: alike,
    link,
    matter: Math.max(evidence.score, byLink[link](alike)),
  };
}

/** How sure the way two statements were brought together makes that they are about one matter. */
const byLink: Readonly<Record<PairLink, (alike: number) => number>> = {
  subject: () => 0,
  versions: (alike) =>
    Math.max(alike, alike >= rewordedLikeness ? matchThreshold : possibleThreshold),
  sentence: () => sentenceMatter,
};

function compareHolders(before: Reading, after: Reading, link: PairLink): Pair["holders"] {
  if (before.holder !== null && after.holder !== null) {
    return isSameName(before.holder, after.holder) ? "same" : "other";
  }
  const unnamed = before.holder === null && after.holder === null;
  const sameRole = before.statement.speaker.role === after.statement.speaker.role;
  return link === "versions" && unnamed && sameRole ? "same" : "unknown";
}

/** Equal, or one is the initials of the other. */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2 || short.includes(" ")) return false;
  return short === Array.from(long.split(" "), (word) => word.charAt(0)).join("");
}
