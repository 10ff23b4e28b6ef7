import { readdirSync, readFileSync } from "node:fs";

/** What a process holds at one moment: megabytes of memory, and open files. */
export type Held = { readonly memory: number; readonly files: number };

/** As the system tells it (Linux only); null where the process is gone. */
export function heldBy(pid: number | undefined): Held | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const memory = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
    return { memory, files: readdirSync(`/proc/${pid}/fd`).length };
  } catch {
    return null;
  }
}

/** A row for each of so many equal parts of the time: the most that was held in it. */
export function summarise(all: readonly Held[], parts: number): readonly string[][] {
  const each = Math.max(1, Math.ceil(all.length / parts));
  const rows: string[][] = [];
  for (let from = 0; from < all.length; from += each) {
    const part = all.slice(from, from + each);
    rows.push([
      `${rows.length + 1} of ${Math.ceil(all.length / each)}`,
      `${Math.round(Math.max(...part.map(({ memory }) => memory)))} MB`,
      String(Math.max(...part.map(({ files }) => files))),
    ]);
  }
  return rows;
}
