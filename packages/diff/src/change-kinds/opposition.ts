import type { Reason } from "@onrecord/core";
import type { Pair } from "../reading/pair.ts";
import { readNegated, readStances } from "../reading/read-stances.ts";
import { isNumberedName, isPhrase, isTelling } from "../text/terms.ts";
import type { Stance } from "../reading/read-stances.ts";

export type Opposition = {
  readonly before: Stance;
  readonly after: Stance;
  /** Keys of what both sides are taken on. */
  readonly about: readonly string[];
  readonly sure: number;
  /** How sure it is that both are about one matter: they take sides on one thing with a name of its own. */
  readonly matter: number;
};

const oneThing = 0.85;

/**
 * Where the two statements take opposite sides on the same thing: “retain Section 28” and “repeal Section 28”, “will
 * join” and “will not join”. The things must share more than one common word.
 */
export function findOpposition(pair: Pair): Opposition | null {
  const negated = new Set([...readNegated(pair.before), ...readNegated(pair.after)]);
  const earlier = readStances(pair.before, negated);
  const later = readStances(pair.after, negated);
  const names = new Set(
    [...pair.before.terms, ...pair.after.terms]
      .filter((term) => term.kind === "name")
      .map((term) => term.key),
  );
  if (agree(earlier, later) || isPartOf(pair)) return null;
  let best: Opposition | null = null;
  for (const before of earlier) {
    for (const after of later) {
      if (before.side === after.side) continue;
      if (!before.cue || !after.cue) {
        // Without a verb that takes sides, only the same verb done and not done is opposite.
        if (before.verb !== after.verb) continue;
      }
      const about = [...before.object].filter(
        (key) => after.object.has(key) && !isOfTwoThings(key, pair),
      );
      // Who scraps “the levy for young people” is against the levy and may yet support young people.
      const against = before.side === "against" ? before : after;
      if (!about.some((key) => against.head.has(key))) continue;
      const weight = about.reduce((sum, key) => sum + weightOf(key, names), 0);
      const sure = Math.min(1, weight / 1.8);
      if (best !== null && best.sure >= sure) continue;
      const named = about.some((key) => isPhrase(key) || isNumberedName(key) || names.has(key));
      best = { before, after, about, sure, matter: named ? oneThing : 0 };
    }
  }
  return best;
}

/** “the income tax threshold”, “the inheritance tax threshold”: what stands before it in each makes two things of it. */
function isOfTwoThings(key: string, { before, after }: Pair): boolean {
  const [first = ""] = key.split(" ");
  const one = kindsOf(first, before);
  const other = kindsOf(first, after);
  return one.length > 0 && other.length > 0 && !one.some((kind) => other.includes(kind));
}

/** Keys of the phrases that a word ends with a telling word before it. */
function kindsOf(word: string, { terms }: Pair["before"]): readonly string[] {
  return terms
    .filter(({ key }) => {
      const [first = "", second] = key.split(" ");
      return second === word && isTelling(first);
    })
    .map(({ key }) => key);
}

/** A name with a number can hardly mean another thing; one common word often does. */
function weightOf(key: string, names: ReadonlySet<string>): number {
  if (isNumberedName(key)) return 1.3;
  return isPhrase(key) || names.has(key) ? 1 : 0.6;
}

/** A part of a sentence, passed on without its verb, denies nothing that the whole sentence says. */
function isPartOf({ before, after }: Pair): boolean {
  const [one, other] = [before.wording.plain, after.wording.plain];
  return one !== other && (one.includes(other) || other.includes(one));
}

/** They take the same side on the same thing by the same verb: whatever else they say, that is no opposition. */
function agree(earlier: readonly Stance[], later: readonly Stance[]): boolean {
  return earlier.some((one) =>
    later.some(
      (other) =>
        one.verb === other.verb &&
        one.side === other.side &&
        [...one.object].some((key) => other.object.has(key)),
    ),
  );
}

export function explainOpposition(found: Opposition, pair: Pair): readonly Reason[] {
  const about = found.about.map((key) => key.replaceAll("_", " ")).join(", ");
  return [
    {
      rule: "change/opposite-side",
      says: `before: ${found.before.text}; after: ${found.after.text}; on ${about}`,
      span: pair.after.statement.span,
      weight: found.sure,
    },
  ];
}
