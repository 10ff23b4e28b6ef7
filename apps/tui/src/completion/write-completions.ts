import type { Command } from "../commands/command.ts";
import { describeCommandLine } from "../command-line/describe-command-line.ts";
import { shells } from "./shells.ts";

/** The script that completes the command line in the named shell. */
export function writeCompletions(shell: string, commands: readonly Command[]): string {
  const found = shells.find(({ name }) => name === shell);
  if (found === undefined) throw new RangeError(`expected a shell of the list, got ${shell}`);
  return found.write(describeCommandLine(commands));
}
