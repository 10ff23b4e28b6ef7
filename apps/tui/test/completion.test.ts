import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../src/commands/commands.ts";
import { writeCompletions } from "../src/completion/write-completions.ts";
import { makeFolder } from "./program.ts";
import { openTerminal } from "./terminal.ts";

/** How each shell starts with nothing of the user's own but what it is given here. */
const starts = {
  bash: { name: ".rc", line: "bash --noprofile --rcfile .rc -i", rc: "PS1='$ '" },
  zsh: {
    name: ".zshrc",
    line: "ZDOTDIR=. zsh -d -i",
    rc: "PS1='$ '; autoload -Uz compinit; compinit -D",
  },
  fish: {
    name: ".rc",
    line: "fish --no-config -C 'source .rc'",
    rc: "function fish_prompt; echo -n '$ '; end; set -g fish_autosuggestion_enabled 0",
  },
} as const;

type Shell = keyof typeof starts;

/** Bash is everywhere; the others are tried where they are installed. */
const present = (["bash", "zsh", "fish"] as const).filter((shell) => {
  try {
    execFileSync(shell, ["-c", "true"]);
    return true;
  } catch {
    return false;
  }
});

/** What is typed before Tab, and the line afterwards. */
const completed: readonly (readonly [typed: string, line: string])[] = [
  ["onrecord ext", "onrecord extract "],
  ["onrecord let", "onrecord letters/"],
  ["onrecord tim", "onrecord time"],
  ["onrecord --pl", "onrecord --plain "],
  ["onrecord --vers", "onrecord --version "],
  ["onrecord timeline let", "onrecord timeline letters/"],
  ["onrecord timeline a", "onrecord timeline a\\ note.md "],
  ["onrecord timeline --format markd", "onrecord timeline --format markdown "],
  ["onrecord timeline --format=markd", "onrecord timeline --format=markdown "],
  ["onrecord timeline -f markd", "onrecord timeline -f markdown "],
  // Which formats there are depends on the command.
  ["onrecord timeline -f tim", "onrecord timeline -f timelinejs "],
  ["onrecord times -f tim", "onrecord times -f timeml "],
  ["onrecord times --format ics", "onrecord times --format ics"],
  ["onrecord timeline letters --axis s", "onrecord timeline letters --axis stated-on "],
  ["onrecord compare letters --with a", "onrecord compare letters --with a\\ note.md "],
  ["onrecord completion f", "onrecord completion fish "],
  ["onrecord help wh", "onrecord help when "],
  // Nothing fits.
  ["onrecord when let", "onrecord when let"],
  ["onrecord timeline --on let", "onrecord timeline --on let"],
  ["onrecord timeline --set", "onrecord timeline --set"],
  ["onrecord timeline --vers", "onrecord timeline --vers"],
  ["onrecord timeline --format let", "onrecord timeline --format let"],
  ["onrecord man let", "onrecord man let"],
];

test.for(present)("%s completes commands, options, values and paths", async (shell: Shell) => {
  const folder = makeFolder();
  mkdirSync(join(folder, "letters"));
  writeFileSync(join(folder, "a note.md"), "");
  const { name, line: start, rc } = starts[shell];
  writeFileSync(join(folder, name), `${rc}\n${writeCompletions(shell, commands)}`);
  await using terminal = openTerminal(`cd '${folder}'; ${start}`);
  for (const [typed, line] of completed) {
    // A person types one line after the other, too.
    // oxlint-disable no-await-in-loop
    await terminal.until((screen) => lastLine(screen) === "$");
    terminal.type(`${typed}\tX`);
    await terminal.until((screen) => lastLine(screen) === `$ ${line}X`);
    // oxlint-enable no-await-in-loop
    terminal.type("\u0015");
  }
  terminal.type("exit\r");
  expect(await terminal.ended).toBe(0);
});

function lastLine(screen: readonly string[]): string {
  return screen.findLast((line) => line.trim() !== "")?.trimEnd() ?? "";
}
