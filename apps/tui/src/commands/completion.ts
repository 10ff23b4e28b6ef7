import { choose } from "../options/choose.ts";
import type { Choice } from "../options/value.ts";
import type { Command } from "./command.ts";

const shells: readonly Choice[] = [
  { name: "bash", says: "3.2 and later" },
  { name: "zsh", says: "5.1 and later" },
  { name: "fish", says: "3 and later" },
];

/** A script that completes what is typed after `onrecord` in a shell. It is given the commands, which it is one of. */
export function completion(commands: () => readonly Command[]): Command {
  return {
    name: "completion",
    says: "a script that completes this program's commands, options and values in a shell",
    operand: { name: "shell", says: "a shell: bash, zsh or fish", takes: shells, repeats: false },
    options: ["output"],
    writes: null,
    format: "text",
    examples: [
      {
        line: "onrecord completion bash > ~/.local/share/bash-completion/completions/onrecord",
        says: "for bash with its package bash-completion, from the next shell on",
      },
      {
        line: 'eval "$(onrecord completion bash)"',
        says: "for bash without it: a line of ~/.bashrc; with zsh, of ~/.zshrc behind compinit",
      },
      {
        line: 'onrecord completion zsh > "$fpath[1]/_onrecord"',
        says: "for zsh, from the next shell on",
      },
      {
        line: "onrecord completion fish > ~/.config/fish/completions/onrecord.fish",
        says: "for fish, at once",
      },
    ],
    async *run({ operands: [shell = ""] }) {
      const chosen = choose("completion", shell, shells);
      // Nothing else needs them.
      const { writeCompletions } = await import("../completion/write-completions.ts");
      yield writeCompletions(chosen, commands());
    },
  };
}
