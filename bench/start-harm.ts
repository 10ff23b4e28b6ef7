import path from "node:path";
import { fileURLToPath } from "node:url";
import { runHostile } from "./hostile/run-hostile.ts";
import { runKills } from "./kills/run-kills.ts";
import { runNasty } from "./nasty/run-nasty.ts";
import { writeNasty } from "./nasty/write-nasty.ts";
import { runSoak } from "./soak/run-soak.ts";

const program = fileURLToPath(new URL("../apps/tui/dist/cli.js", import.meta.url));

/** Jobs that try to do harm. */
export const harms: ReadonlySet<string> = new Set(["hostile", "nasty", "kills", "soak"]);

/** Starts one of them; null where the operands are wrong. `write` is the folder for documents that mean harm. */
export function startHarm(
  job: string,
  [first, second = "0"]: readonly string[],
  write: string | null,
): AsyncIterable<string> | Iterable<string> | null {
  if (job === "nasty" && write === null) return runNasty(program, first ?? "");
  if (job === "nasty" && write !== null) {
    writeNasty(path.resolve(write), "small");
    return [];
  }
  const count = Number(first ?? { hostile: 10_000, kills: 200, soak: 300 }[job]);
  if (!Number.isSafeInteger(count) || count < 1 || !/^\d{1,9}$/.test(second)) return null;
  if (job === "hostile") return runHostile(count, Number(second));
  if (job === "soak") return runSoak(program, count);
  return runKills({ program, kills: count, documents: 120 });
}
