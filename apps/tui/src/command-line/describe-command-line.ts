import { Option as ParserOption } from "commander";
import type { Command } from "../commands/command.ts";
import { helpCommand, helpOption, versionOption } from "../options/general.ts";
import type { Option } from "../options/option.ts";
import { options } from "../options/options.ts";
import type { CommandLine, CommandWords, OptionWords } from "./command-line.ts";

/** The command line, by the tables of commands and options. */
export function describeCommandLine(commands: readonly Command[]): CommandLine {
  const all = [...options, helpOption].map(wordsOf);
  const described = commands.map(({ name, says, operand, format, options: own }): CommandWords => {
    const names = new Set<string>(own).add("help");
    return { name, says, operand, format, options: all.filter((one) => names.has(one.name)) };
  });
  const takes = described.map(({ name, says }) => ({ name, says }));
  const operand = { name: "command", says: "a command", takes, repeats: false };
  return {
    commands: [...described, { ...helpCommand, operand, format: "text", options: [] }],
    options: all.map((option) => Object.assign({ takers: takersOf(option, described) }, option)),
    version: wordsOf(versionOption),
  };
}

function takersOf({ name }: OptionWords, commands: readonly CommandWords[]): readonly string[] {
  return commands
    .filter((command) => command.options.some((option) => option.name === name))
    .map((command) => command.name);
}

/** The parser itself says what the flags mean. */
function wordsOf({ flags, says, takes }: Pick<Option, "flags" | "says" | "takes">): OptionWords {
  const option = new ParserOption(flags);
  return {
    name: option.attributeName(),
    short: option.short ?? null,
    long: option.long ?? "",
    says,
    takes: takes ?? null,
    stands: /<(.+?)(?:\.{3})?>/.exec(flags)?.[1] ?? "",
    repeats: option.variadic,
  };
}
