import type { Operand } from "./command.ts";

/** The operand of every command that reads documents. */
export const paths: Operand = {
  name: "path",
  says: "a file, a folder, a glob in quotes, or - for standard input",
  takes: "path",
  repeats: true,
};
