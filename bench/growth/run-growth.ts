import { execFileSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { writeTable } from "../write-table.ts";
import type { Growth } from "./growth.ts";
import { longTexts } from "./long-texts.ts";

const sizes = [1, 2, 4, 8, 16, 32, 64, 128];

/** All results at once are too many to hold beyond this many megabytes of text. */
const mostWhole = 16;

/**
 * What a text twice as long costs, up to 128 MB: one Markdown table for each kind of text and each way to read it. Each
 * measurement has a process of its own, so that its memory can be told.
 */
export function* runGrowth(): Generator<string, void, undefined> {
  for (const name of Object.keys(longTexts)) {
    for (const way of ["stream", "whole"]) {
      const rows: string[][] = [];
      let before = 0;
      for (const size of sizes) {
        if (way === "whole" && size > mostWhole) break;
        const { found, seconds, memory } = measureApart(name, way, size);
        rows.push([
          `${size} MB`,
          String(found),
          seconds.toFixed(2),
          before === 0 ? "" : (seconds / before).toFixed(2),
          `${Math.round(memory)} MB`,
        ]);
        before = seconds;
      }
      const head = `${name}, ${way === "stream" ? "streamTimes" : "findTimes"}`;
      yield `\n${writeTable([head, "found", "seconds", "×", "memory"], rows)}`;
    }
  }
}

function measureApart(name: string, way: string, size: number): Growth {
  const script = path.join(import.meta.dirname, "measure-growth.ts");
  const read: (json: string) => Growth = JSON.parse;
  return read(
    execFileSync(
      process.execPath,
      ["--conditions=@onrecord/source", script, name, way, String(size)],
      { encoding: "utf8" },
    ),
  );
}
