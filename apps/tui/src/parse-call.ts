import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command as Parser, CommanderError, Option as ParserOption } from "commander";
import type { Command } from "./commands/command.ts";
import type { Host } from "./host.ts";
import { describeOption } from "./options/describe-option.ts";
import { helpCommand, helpOption, versionOption } from "./options/general.ts";
import { optionsOf } from "./options/options-of.ts";
import type { Settings } from "./options/settings.ts";
import { UsageError } from "./problems/usage-error.ts";
import type { Program } from "./program.ts";

/** What the words of a call mean. */
export type ParsedCall = {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly settings: Settings;
};

/**
 * Reads the words after the program's name, by the tables of commands and options.
 *
 * Of a call for help or the version, what is to be printed.
 *
 * @throws UsageError for a call that means nothing.
 */
export function parseCall(
  args: readonly string[],
  host: Host,
  program: Program,
): ParsedCall | string {
  const parsed: ParsedCall[] = [];
  let printed = "";
  const parser = new Parser(program.name)
    .description(program.says)
    .version(program.version, versionOption.flags, versionOption.says)
    .helpOption(helpOption.flags, helpOption.says)
    .helpCommand(`${helpCommand.name} [command]`, helpCommand.says)
    .addHelpText("after", `\n${program.help}`)
    .exitOverride(refuse(program, null))
    .configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      // Errors are thrown, and told in one line by whoever catches them.
      writeErr: () => {},
      getOutHelpWidth: () => 100,
    });
  for (const command of program.commands) {
    addCommand(parser, program, command, (operands, settings) => {
      parsed.push({ command, operands, settings });
    });
  }
  try {
    parser.parse(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return printed;
    throw error;
  }
  if (program.opens !== null) checkFirstWord(args, host, program);
  return parsed[0] ?? printed;
}

function addCommand(
  parent: Parser,
  program: Program,
  command: Command,
  take: (operands: readonly string[], settings: Settings) => void,
): void {
  const { name, says, operand, examples } = command;
  const lines = examples.map((example) => `  ${example.line}\n      ${example.says}`);
  const parser = parent
    .command(name, { isDefault: command === program.opens })
    .description(says)
    .helpOption(helpOption.flags, helpOption.says)
    .addHelpText("after", `\nExamples:\n${lines.join("\n")}`)
    .exitOverride(refuse(program, command))
    .action(() => {
      take(parser.args, parser.opts<Settings>());
    });
  if (operand !== null) {
    parser.argument(`<${operand.name}${operand.repeats ? "..." : ""}>`, operand.says);
  }
  for (const option of optionsOf(command, program.options)) {
    const added = new ParserOption(option.flags, describeOption(option));
    if (option.read !== undefined) added.argParser(option.read);
    parser.addOption(added);
  }
}

function refuse(program: Program, command: Command | null): (error: CommanderError) => never {
  return (error) => {
    if (error.exitCode === 0) throw error;
    const help = [program.name, ...(command === null ? [] : [command.name]), "--help"].join(" ");
    const says = describeError(error, program, command);
    throw new UsageError(`${says}; see ${help}`, { cause: error });
  };
}

/** Commander's messages begin with "error:", may have a suggestion on a second line, and may end in a full stop. */
function describeError(
  { code, message }: CommanderError,
  program: Program,
  command: Command | null,
): string {
  const operand = command?.operand ?? null;
  if (code === "commander.missingArgument" && operand !== null) return `expected ${operand.says}`;
  if (code === "commander.help") return `expected a command (${namesOf(program).join(", ")})`;
  return message
    .replace(/^error: /, "")
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .replace(/\.$/, "");
}

/** A misspelt or misplaced command would otherwise be taken for a document that is missing. */
function checkFirstWord(args: readonly string[], { cwd }: Host, program: Program): void {
  const [word = ""] = args;
  const commandNames = namesOf(program);
  if (commandNames.includes(word)) return;
  const late = args.find((arg) => commandNames.includes(arg));
  if (late !== undefined && !existsSync(resolve(cwd, late))) {
    throw new UsageError(`the command comes first: expected ${program.name} ${late} …`);
  }
  if (!/^[a-z][a-z-]*$/i.test(word) || existsSync(resolve(cwd, word))) return;
  throw new UsageError(
    `expected a command (${commandNames.join(", ")}), a file or a folder, got ${JSON.stringify(word)}`,
  );
}

function namesOf({ commands }: Program): readonly string[] {
  return commands.map(({ name }) => name);
}
