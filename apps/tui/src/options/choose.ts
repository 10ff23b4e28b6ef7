import { UsageError } from "../problems/usage-error.ts";
import type { Choice } from "./value.ts";

/**
 * The given word, which has to be one of the choices.
 *
 * @throws UsageError saying what was expected of `what`, an option or operand, and what came.
 */
export function choose(what: string, given: string, choices: readonly Choice[]): string {
  const names = choices.map(({ name }) => name);
  if (names.includes(given)) return given;
  throw new UsageError(`${what}: expected ${listWords(names)}, got ${JSON.stringify(given)}`);
}

/** “text, json or csv”. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

/** “en-GB (in April; the default) or en-US (in March)”. */
export function describeChoices(choices: readonly Choice[]): string {
  return listWords(choices.map(({ name, says }) => (says === null ? name : `${name} (${says})`)));
}
