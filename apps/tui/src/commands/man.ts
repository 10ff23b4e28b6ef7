import type { Command } from "./command.ts";

/** The manual page. It is given the commands, which it is one of. */
export function man(commands: () => readonly Command[]): Command {
  return {
    name: "man",
    says: "the manual page, to be formatted by man or mandoc",
    operand: null,
    options: ["output"],
    writes: null,
    format: "text",
    examples: [
      { line: "onrecord man | man -l -", says: "read it (on macOS: | mandoc -a)" },
      { line: "onrecord man -o /usr/local/share/man/man1/onrecord.1", says: "install it" },
    ],
    async *run() {
      // Nothing else needs it.
      const { writeManual } = await import("../manual/write-manual.ts");
      yield writeManual(commands());
    },
  };
}
