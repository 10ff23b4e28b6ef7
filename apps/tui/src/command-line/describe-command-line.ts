import { Option as ParserOption } from "commander";
import type { Command } from "../commands/command.ts";
import { helpCommand, helpOption, versionOption } from "../options/general.ts";
import type { Option } from "../options/option.ts";
import { optionsOf } from "../options/options-of.ts";
import { options } from "../options/options.ts";
import type { CommandLine, CommandWords, OptionWords, TakenOption } from "./command-line.ts";

/** The command line, by the tables of commands and options. */
export function describeCommandLine(commands: readonly Command[]): CommandLine {
  const described = commands.map((command): CommandWords => {
    const { name, says, operand, format } = command;
    return {
      name,
      says,
      operand,
      format,
      options: [...optionsOf(command), helpOption].map(wordsOf),
    };
  });
  const takes = described.map(({ name, says }) => ({ name, says }));
  const operand = { name: "command", says: "a command", takes, repeats: false };
  return {
    commands: [...described, { ...helpCommand, operand, format: "text", options: [] }],
    options: [...options, helpOption].flatMap((option) => groupTakers(wordsOf(option), described)),
    version: wordsOf(versionOption),
  };
}

/** The option as each group of commands takes it that takes the same values for it. */
function groupTakers(
  { name }: OptionWords,
  commands: readonly CommandWords[],
): readonly TakenOption[] {
  const groups = new Map<string, { option: OptionWords; takers: string[] }>();
  for (const command of commands) {
    const option = command.options.find((one) => one.name === name);
    if (option === undefined) continue;
    const key = JSON.stringify(option.takes);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { option, takers: [command.name] });
    else group.takers.push(command.name);
  }
  return [...groups.values()].map(({ option, takers }) => Object.assign({ takers }, option));
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
    stands: /<([^<>.]+)(?:\.{3})?>/.exec(flags)?.[1] ?? "",
    repeats: option.variadic,
  };
}
