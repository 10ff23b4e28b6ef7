import type { CommandLine } from "../../command-line/command-line.ts";
import { choicesOf, namesWhere } from "../../command-line/look-up.ts";
import type { Shell } from "../shell.ts";
import type { Choice, Value } from "../../options/value.ts";

/** Fish 3 and later. */
export const fish: Shell = {
  name: "fish",
  write: (line) => `# Completions of onrecord for fish, written by: onrecord completion fish
function __fish_onrecord_begins
    test (count (commandline -opc)) -eq 1
end

function __fish_onrecord_is
    set -l words (commandline -opc)
    set -l command ${line.commands[0]?.name ?? ""}
    if contains -- "$words[2]" ${namesWhere(line, () => true).join(" ")}
        set command $words[2]
    end
    contains -- $command $argv
end

${[...writeCommands(line), ...writeOptions(line)].map((words) => `complete -c onrecord ${words}\n`).join("")}`,
};

function writeCommands(line: CommandLine): readonly string[] {
  const without = namesWhere(line, ({ operand }) => operand?.takes !== "path");
  return [
    ...line.commands.map(
      ({ name, says }) => `-n __fish_onrecord_begins -a ${name} -d ${quote(says)}`,
    ),
    `-n ${quote(`__fish_onrecord_is ${without.join(" ")}`)} -f`,
    ...line.commands.flatMap(({ name, operand }) => {
      const choices = choicesOf(operand?.takes ?? null);
      return choices.length === 0
        ? []
        : [`-n ${quote(`__fish_onrecord_is ${name}`)} -a ${list(choices)}`];
    }),
  ];
}

function writeOptions(line: CommandLine): readonly string[] {
  const first = { option: line.version, condition: "__fish_onrecord_begins" };
  const all = line.options.map((option) => ({
    option,
    condition: quote(`__fish_onrecord_is ${option.takers.join(" ")}`),
  }));
  return [...all, first].map(({ option: { short, long, takes, says }, condition }) =>
    [
      `-n ${condition}`,
      ...(short === null ? [] : [`-s ${short.slice(1)}`]),
      `-l ${long.slice(2)}`,
      ...(takes === null ? [] : [value(takes)]),
      `-d ${quote(says)}`,
    ].join(" "),
  );
}

function value(takes: Value): string {
  if (takes === "path") return "-r -F";
  return takes === "words" ? "-x" : `-x -a ${list(takes)}`;
}

/** Fish reads the list as it reads a command: words, each with what it means behind a tab. */
function list(choices: readonly Choice[]): string {
  const words = choices.map(({ name, says }) =>
    says === null ? name : String.raw`${name}\t${quote(says)}`,
  );
  return quote(words.join(" "));
}

function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, (sign) => `\\${sign}`)}'`;
}
