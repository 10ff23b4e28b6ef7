import type { Word } from "../text/words.ts";
import { verbAdverbs } from "./english/outcome-cues.ts";

/** The auxiliary that tells of the past before a verb. */
export type Auxiliary = {
  /** `did ban`, `have banned`, `was banned`, `have been banned`, `had banned` or `had been banned`, or none: `banned`. */
  readonly form: "did" | "have" | "was" | "have been" | "had" | "none";
  readonly negated: boolean;
  /** Index of its first word; that of the verb or of the first adverb before it where there is none. */
  readonly at: number;
};

const adverbs: ReadonlySet<string> = new Set(verbAdverbs);
const denials: ReadonlySet<string> = new Set(["not", "never", "yet"]);
const modals: ReadonlySet<string> = new Set(
  "will would shall should could can may might must cannot to".split(" "),
);

/**
 * Reads the words before a verb backwards. Null where they tell of no past that is over or reaches now: “will be”, “is
 * being”, “would have”.
 */
export function readAuxiliary(words: readonly Word[], verb: number): Auxiliary | null {
  let negated = false;
  let at = verb;
  const skip = (): string => {
    let plain = words[at - 1]?.plain ?? "";
    while (at > 0 && words[at]?.breakBefore === false && (isAdverb(plain) || denials.has(plain))) {
      negated ||= plain === "not" || plain === "never";
      at -= 1;
      plain = words[at - 1]?.plain ?? "";
    }
    return words[at]?.breakBefore === true ? "" : plain;
  };
  const take = (plain: string): void => {
    at -= 1;
    negated ||= plain.endsWith("n't");
  };
  const first = skip();
  const bare = first.replace(/n't$/u, "");
  if (bare === "did" || bare === "was" || bare === "were") {
    take(first);
    return { form: bare === "did" ? "did" : "was", negated, at };
  }
  if (bare === "been" || bare === "have" || bare === "has" || bare === "had") {
    take(first);
    const isPassive = bare === "been";
    const perfect = isPassive ? skip() : first;
    if (!/^(?:have|has|had)(?:n't)?$/u.test(perfect)) return null;
    if (isPassive) take(perfect);
    if (modals.has(skip())) return null;
    if (perfect.startsWith("had")) return { form: "had", negated, at };
    return { form: isPassive ? "have been" : "have", negated, at };
  }
  return modals.has(first) || others.has(first) ? null : { form: "none", negated, at };
}

/** “Also”, “finally”: what may stand between an auxiliary and its verb. */
export function isAdverb(plain: string): boolean {
  return adverbs.has(plain) || /^\p{L}{2,}ly$/u.test(plain);
}

/** Auxiliaries of another time, or of what goes on. */
const others: ReadonlySet<string> = new Set(
  "be is are am being isn't aren't do does don't doesn't won't wouldn't".split(" "),
);
