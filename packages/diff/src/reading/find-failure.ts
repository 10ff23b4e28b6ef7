import { failingCues, promiserWords } from "./english/outcome-cues.ts";
import { findPhrases } from "./find-phrases.ts";
import type { Pair } from "./pair.ts";

const promisers: ReadonlySet<string> = new Set(promiserWords);
const own: ReadonlySet<string> = new Set(["we", "i", "our"]);

/** How many words before “failed to” may say who did. */
const reach = 12;

/**
 * The phrases by which the later statement says that whoever promised has failed. That a rival failed, or that something
 * else did (“cases of failure to apply the rule”), is no outcome of the promise.
 */
export function findFailure({ before, after, holders }: Pair): readonly string[] {
  const names = new Set((before.holder ?? "").split(" ").filter((word) => word.length > 3));
  return findPhrases(after.wording.plain, failingCues).filter((cue) => {
    const [said = ""] = after.wording.plain.split(` ${cue} `);
    return said
      .trim()
      .split(" ")
      .slice(-reach)
      .some(
        (word) => names.has(word) || promisers.has(word) || (holders === "same" && own.has(word)),
      );
  });
}
