import { promiserWords } from "./english/outcome-cues.ts";
import type { Pair } from "./pair.ts";

const promisers: ReadonlySet<string> = new Set(promiserWords);
const own: ReadonlySet<string> = new Set(["we", "i", "our", "my"]);

/** Whether a word of the later statement may name whoever made the earlier one: a part of the name, “ministers”, “we”. */
export function isPromiser({ before, holders }: Pair, plain: string): boolean {
  if (own.has(plain)) return holders === "same";
  const names = (before.holder ?? "").split(" ").filter((word) => word.length > 3);
  return promisers.has(plain) || names.includes(plain);
}
