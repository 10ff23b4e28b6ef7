import { readFileSync } from "node:fs";
import path from "node:path";
import { parseRows } from "../../predict/rows.ts";
import { moves } from "../../predict/tasks/moves.ts";
import { writeTable } from "../../write-table.ts";
import type { VersionsOptions } from "./versions-options.ts";

type Said = { readonly before: string; readonly after: string; readonly move: string };

/** How often what became of a rate between two decisions is named rightly, by what became of it. */
export function* runMoves(
  files: readonly string[],
  options: VersionsOptions,
): Generator<string, void, undefined> {
  for (const file of files) {
    const said = new Map(
      parseRows<Said>(moves.predict([file], options)).map((row) => [
        `${row.before} ${row.after}`,
        row.move,
      ]),
    );
    const judged = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [before = "", after = "", , , move = ""] = line.split(",");
        return { before, after, move, said: said.get(`${before} ${after}`) ?? "none" };
      });
    const rows = ["raised", "lowered", "restated"].map((move) => {
      const own = judged.filter((one) => one.move === move);
      return writeRow(move, own.length, own.filter((one) => one.said === move).length);
    });
    rows.push(writeRow("all", judged.length, judged.filter((one) => one.said === one.move).length));
    yield `\n${writeTable([path.basename(file), "pairs", "right", "accuracy"], rows)}`;
    if (!options.errors) continue;
    const wrong = judged.filter((one) => one.said !== one.move);
    yield `\n${wrong.map((one) => `${one.before} ${one.after}: ${one.move}, said ${one.said}`).join("\n")}\n`;
  }
}

function writeRow(name: string, pairs: number, right: number): string[] {
  return [name, String(pairs), String(right), ((100 * right) / (pairs || 1)).toFixed(2)];
}
