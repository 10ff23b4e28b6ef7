import type {
  CommandLine,
  CommandWords,
  OptionWords,
  TakenOption,
} from "../command-line/command-line.ts";
import { choicesOf, flagsOf, groupByName } from "../command-line/look-up.ts";
import type { Command } from "../commands/command.ts";
import { listWords } from "../options/choose.ts";
import { type Code, code, item, list, macro, text } from "./mdoc.ts";

/** One line of the synopsis; the first command need not be named. */
export function drawSynopsis(
  { name, options, operand }: CommandWords,
  index: number,
): readonly string[] {
  return [
    macro("Nm"),
    ...(index === 0 ? [macro("Op", code("Cm"), name)] : [macro("Cm", name)]),
    ...(options.length === 0 ? [] : [macro("Op", code("Ar"), "option", code("..."))]),
    ...(operand === null
      ? []
      : [macro("Ar", operand.name, ...(operand.repeats ? [code("...")] : []))]),
  ];
}

export function drawCommand(command: CommandWords): readonly string[] {
  const { name, says, operand, options, format } = command;
  const stands = operand === null ? [] : [code("Ar"), operand.name];
  const isFormatted = options.some((option) => option.name === "format");
  return [
    ...item([code("Cm"), name, ...stands], says),
    ...(operand === null ? [] : text(`Expects ${operand.says}.`)),
    ...(isFormatted ? text(`Written as ${format}, unless another format is asked for.`) : []),
  ];
}

/** Every option, with what may be chosen and which commands take it. */
export function drawOptions(line: CommandLine): readonly (readonly string[])[] {
  const taken = groupByName(line.options).map(([option, ...others]) => {
    if (others.length > 0) return drawVariants([option, ...others]);
    // Help is about commands and takes no option.
    const isCommon = option.takers.length === line.commands.length - 1;
    return drawOption(option).concat(isCommon ? [] : drawTakers(option.takers));
  });
  return [...taken, drawOption(line.version)];
}

/** An option for which commands take other values: for each group of commands, which. */
function drawVariants(variants: readonly [TakenOption, ...TakenOption[]]): readonly string[] {
  const groups = variants.map(({ takers, takes }) => {
    const commands = takers.flatMap((name): (string | Code)[] => [code(","), name]).slice(1);
    const names = choicesOf(takes).map(({ name }) => name);
    return item([code("Cm"), ...commands], `take ${listWords(names)}`);
  });
  return [...drawOption({ ...variants[0], takes: "words" }), ...list(groups, "compact")];
}

function drawOption(option: OptionWords): readonly string[] {
  const { says, takes, stands, repeats } = option;
  const flags = flagsOf(option)
    .flatMap((flag): (string | Code)[] => [code(","), code("Fl"), flag.slice(1)])
    .slice(1);
  const value = takes === null ? [] : [code("Ar"), stands, ...(repeats ? [code("...")] : [])];
  const choices = choicesOf(takes).map(({ name, says: means }) => item([code("Cm"), name], means));
  return [
    ...item([...flags, ...value], says),
    ...(choices.length === 0 ? [] : list(choices, "compact")),
  ];
}

/** “Taken by browse, timeline.” */
function drawTakers(commands: readonly string[]): readonly string[] {
  const words = commands.flatMap((name): (string | Code)[] => [code(","), name]).slice(1);
  return [...text("Taken by"), macro("Cm", ...words, code("."))];
}

export function drawExamples(commands: readonly Command[]): readonly (readonly string[])[] {
  return commands.flatMap(({ examples }) =>
    examples.map(({ line, says }) => item([code("Li"), line], says)),
  );
}
