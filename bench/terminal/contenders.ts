import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Contender } from "./contender.ts";

const program = fileURLToPath(new URL("../../apps/tui/dist/cli.js", import.meta.url));

const hasWords = (screen: readonly string[]): boolean => screen.some((line) => line.length > 40);

/** We over the folder of documents, the others over a file with as many lines. */
export function listContenders(folder: string, file: string): readonly Contender[] {
  return [
    {
      name: "onrecord",
      needs: null,
      command: `exec "${process.execPath}" "${program}" "${folder}"`,
      isOpen: ([header = ""]) => header.includes("Timeline"),
      isFilled: (screen) => screen.some((line) => line.startsWith("▸")),
      isWhole: (screen) =>
        screen.some((line) => line.startsWith("▸")) && !/reading /.test(screen[0] ?? ""),
      down: "j",
    },
    {
      name: "less",
      needs: "less",
      command: `exec less "${file}"`,
      isOpen: hasWords,
      isFilled: hasWords,
      isWhole: hasWords,
      down: "j",
    },
    {
      name: "tig",
      needs: "tig",
      command: `exec tig < "${file}"`,
      isOpen: hasWords,
      isFilled: hasWords,
      isWhole: (screen) => hasWords(screen) && !screen.some((line) => line.includes("loading")),
      down: "j",
    },
  ];
}
