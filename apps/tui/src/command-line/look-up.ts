import type { Choice, Value } from "../options/value.ts";
import type { CommandLine, CommandWords, OptionWords, TakenOption } from "./command-line.ts";

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

/** Options by their names: several under one name where commands take other values for it. */
export function groupByName(
  options: readonly TakenOption[],
): readonly (readonly [TakenOption, ...TakenOption[]])[] {
  const groups = new Map<string, [TakenOption, ...TakenOption[]]>();
  for (const option of options) {
    const group = groups.get(option.name);
    if (group === undefined) groups.set(option.name, [option]);
    else group.push(option);
  }
  return [...groups.values()];
}

/** What may be chosen; nothing where it is not chosen from a list. */
export function choicesOf(value: Value | null): readonly Choice[] {
  return value === null || typeof value === "string" ? [] : value;
}
