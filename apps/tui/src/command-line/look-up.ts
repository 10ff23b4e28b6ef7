import type { Choice, Value } from "../options/value.ts";
import type { CommandLine, CommandWords, OptionWords } from "./command-line.ts";

/** `-f` and `--format`, as many as there are. */
export function flagsOf({ short, long }: OptionWords): readonly string[] {
  return short === null ? [long] : [short, long];
}

/** The flags of the options that are as wanted. */
export function optionsWhere(
  { options }: CommandLine,
  wanted: (option: OptionWords) => boolean,
): readonly string[] {
  return options.filter(wanted).flatMap(flagsOf);
}

/** The names of the commands that are as wanted. */
export function namesWhere(
  { commands }: CommandLine,
  wanted: (command: CommandWords) => boolean,
): readonly string[] {
  return commands.filter(wanted).map(({ name }) => name);
}

/** What may be chosen; nothing where it is not chosen from a list. */
export function choicesOf(value: Value | null): readonly Choice[] {
  return value === null || typeof value === "string" ? [] : value;
}
