import process from "node:process";
import type { Pattern } from "./pattern.ts";

// Its native builds are quicker, but are fetched for each system; this is read when it is loaded.
process.env["RECHECK_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

/** The limits of its work are counted in steps, not in time: how busy the machine is changes nothing. */
const limits = { timeout: null, incubationTimeout: null, attackTimeout: null } as const;

/** Why an expression may take longer than the length of its text asks for, or cannot be told; null where it does not. */
export function checkPattern({ source, flags }: Pick<Pattern, "source" | "flags">): string | null {
  // The checker does not know the flag v; where no set of sets is used, u means the same.
  const known = flags.replace("v", "u");
  const plain = source.replaceAll(String.raw`\p{RGI_Emoji}`, String.raw`\p{Emoji_Presentation}`);
  const found = checkSync(plain, known, limits);
  if (found.status === "safe") return null;
  if (found.status === "unknown") return `cannot be told: ${found.error.kind}`;
  return `${found.complexity.summary}: ${JSON.stringify(found.attack.pattern)}`;
}
