import type { Option } from "./option.ts";

/** What every command answers to. */
export const helpOption: Pick<Option, "flags" | "says"> = {
  flags: "-h, --help",
  says: "print this help",
};

/** What the program itself answers to, where no command is named. */
export const versionOption: Pick<Option, "flags" | "says"> = {
  flags: "-V, --version",
  says: "print the version",
};

/** Not in the table of commands: it is about them. */
export const helpCommand: { readonly name: string; readonly says: string } = {
  name: "help",
  says: "print the help of a command",
};
