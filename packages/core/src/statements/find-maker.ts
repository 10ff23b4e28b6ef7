import type { Passage } from "../grammar/passage.ts";
import { ownPlanNouns } from "./english/plans.ts";
import { plansOf } from "./plan-verbs.ts";
import { readBodyNames, readNamedSubject } from "./subject-names.ts";
import { tellsHarm } from "./tells-harm.ts";

/** The body that a text speaks for, as the text itself shows. */
export type Maker = {
  /** Its names, and those of the people it is named with, small. */
  readonly names: ReadonlySet<string>;
  /** It is "the … Government", so that "the Government" is it too. */
  readonly governs: boolean;
};

type Tally = { count: number; governs: boolean };

/** How much oftener than any other a body must say what it will do. */
const lead = 1.5;
const least = 2;
/** Where the text also says "we will" or "our plan". */
const leastWithOwn = 0.5;
/** "A Smith Government will" is how those speak who want to be it. */
const prospective = 2;

/**
 * Finds whose text a text is where nobody is named as its author: a manifesto or campaign release tells far oftener
 * what its own party will do than what the others will. Where no body comes first, the maker has no names, and no named body
 * binds itself; null where no body with a name says what it will do.
 */
export function findMaker(passage: Passage): Maker | null {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) {
      root = up;
    }
    for (let at = name; at !== root;) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (names: readonly string[]): void => {
    const [first = ""] = names;
    for (const name of names) parents.set(rootOf(name), rootOf(first));
  };
  let speaksOfOwn = false;
  const subjects: (Tally & { readonly name: string })[] = [];
  for (const group of passage.groups) {
    const strength = plansOf(passage, group);
    if (strength === 0) continue;
    const { names, body, own, definite, hoped } = readNamedSubject(passage, group);
    if (own) speaksOfOwn = true;
    const first = names[0];
    if (!body || first === undefined) continue;
    join(names);
    subjects.push({
      name: first,
      governs: definite,
      count: tellsHarm(passage, group) ? -strength : strength * (hoped ? prospective : 1),
    });
  }
  // "The Smith Labour Government" anywhere in the text makes one of them.
  for (const { names, hoped } of readBodyNames(passage)) {
    join(names);
    if (hoped) subjects.push({ name: names[0] ?? "", governs: false, count: prospective });
  }
  if (subjects.length === 0) return null;
  const enough = speaksOfOwn || namesOwnPlan(passage) ? leastWithOwn : least;
  const tallies = new Map<string, Tally>();
  for (const { name, governs, count } of subjects) {
    const root = rootOf(name);
    const tally = tallies.get(root) ?? { count: 0, governs: false };
    tally.count += count;
    tally.governs ||= governs;
    tallies.set(root, tally);
  }
  const [best, second] = [...tallies].toSorted(([, a], [, b]) => b.count - a.count);
  if (
    best === undefined ||
    best[1].count < enough ||
    best[1].count < lead * (second?.[1].count ?? 0)
  ) {
    return { names: new Set(), governs: false };
  }
  const names = new Set([...parents.keys()].filter((name) => rootOf(name) === best[0]));
  return { names, governs: best[1].governs };
}

/** In words. */
const planReach = 4;
const planNouns = new Set(ownPlanNouns);

function namesOwnPlan({ words }: Passage): boolean {
  return words.some(
    ({ lower }, index) =>
      lower === "our" &&
      words.slice(index + 1, index + planReach).some((word) => planNouns.has(word.lower)),
  );
}
