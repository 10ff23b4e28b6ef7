import type { Command } from "./command.ts";

/** The operand of every command that reads documents. */
export const paths: Command["operand"] = {
  name: "path",
  says: "a file, a folder, a glob in quotes, or - for standard input",
};
