import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command as Parser, CommanderError, Option as ParserOption } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { Command } from "./commands/command.ts";
import { commands } from "./commands/commands.ts";
import type { Host } from "./host.ts";
import { configExample, exitStatuses } from "./manual/english/manual-words.ts";
import { describeOption } from "./options/describe-option.ts";
import { helpCommand, helpOption, versionOption } from "./options/general.ts";
import { optionsOf } from "./options/options-of.ts";
import type { Settings } from "./options/settings.ts";
import { UsageError } from "./problems/usage-error.ts";

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
export function parseCall(args: readonly string[], host: Host): ParsedCall | string {
  const parsed: ParsedCall[] = [];
  let printed = "";
  const program = new Parser("onrecord")
    .description("What was said, when, and how it changed: reads dated documents.")
    .version(manifest.version, versionOption.flags, versionOption.says)
    .helpOption(helpOption.flags, helpOption.says)
    .helpCommand(`${helpCommand.name} [command]`, helpCommand.says)
    .addHelpText("after", `\n${generalHelp}`)
    .exitOverride(refuse(null))
    .configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      // Errors are thrown, and told in one line by whoever catches them.
      writeErr: () => {},
      getOutHelpWidth: () => 100,
    });
  for (const command of commands) {
    addCommand(program, command, (operands, settings) => {
      parsed.push({ command, operands, settings });
    });
  }
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return printed;
    throw error;
  }
  checkFirstWord(args, host);
  return parsed[0] ?? printed;
}

const commandNames: readonly string[] = commands.map(({ name }) => name);

const generalHelp = `Examples:
  onrecord letters/
      browse a folder of documents
  onrecord timeline letters/ "speeches/2016-*.md"
      one timeline of all of them
  onrecord extract --help
      what a command takes, with examples

A file onrecord.yml beside the documents or above them says what they do not:
${configExample.replaceAll(/^/gm, "  ")}

Exit status:
${exitStatuses.map(({ status, says }) => `  ${status}  ${says}`).join("\n")}`;

function addCommand(
  program: Parser,
  command: Command,
  take: (operands: readonly string[], settings: Settings) => void,
): void {
  const { name, says, operand, examples } = command;
  const lines = examples.map((example) => `  ${example.line}\n      ${example.says}`);
  const parser = program
    .command(name, { isDefault: command === commands[0] })
    .description(says)
    .helpOption(helpOption.flags, helpOption.says)
    .addHelpText("after", `\nExamples:\n${lines.join("\n")}`)
    .exitOverride(refuse(command))
    .action(() => {
      take(parser.args, parser.opts<Settings>());
    });
  if (operand !== null) {
    parser.argument(`<${operand.name}${operand.repeats ? "..." : ""}>`, operand.says);
  }
  for (const option of optionsOf(command)) {
    const added = new ParserOption(option.flags, describeOption(option));
    if (option.read !== undefined) added.argParser(option.read);
    parser.addOption(added);
  }
}

function refuse(command: Command | null): (error: CommanderError) => never {
  return (error) => {
    if (error.exitCode === 0) throw error;
    const help = command === null ? "onrecord --help" : `onrecord ${command.name} --help`;
    throw new UsageError(`${describeError(error, command)}; see ${help}`, { cause: error });
  };
}

/** Commander's messages begin with "error:", may have a suggestion on a second line, and may end in a full stop. */
function describeError({ code, message }: CommanderError, command: Command | null): string {
  const operand = command?.operand ?? null;
  if (code === "commander.missingArgument" && operand !== null) return `expected ${operand.says}`;
  if (code === "commander.help") return `expected a command (${commandNames.join(", ")})`;
  return message
    .replace(/^error: /, "")
    .replaceAll(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
}

/** A misspelt or misplaced command would otherwise be taken for a document that is missing. */
function checkFirstWord(args: readonly string[], { cwd }: Host): void {
  const [word = ""] = args;
  if (commandNames.includes(word)) return;
  const late = args.find((arg) => commandNames.includes(arg));
  if (late !== undefined && !existsSync(resolve(cwd, late))) {
    throw new UsageError(`the command comes first: expected onrecord ${late} …`);
  }
  if (!/^[a-z][a-z-]*$/i.test(word) || existsSync(resolve(cwd, word))) return;
  throw new UsageError(
    `expected a command (${commandNames.join(", ")}), a file or a folder, got ${JSON.stringify(word)}`,
  );
}
