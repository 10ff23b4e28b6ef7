import type {
  CommandLine,
  CommandWords,
  OptionWords,
  TakenOption,
} from "../../command-line/command-line.ts";
import { choicesOf, flagsOf, groupByName } from "../../command-line/look-up.ts";
import type { Shell } from "../shell.ts";
import type { Choice, Value } from "../../options/value.ts";

/** Zsh, through its own `_arguments` and `_describe`: as a file in `$fpath`, or evaluated behind `compinit`. */
export const zsh: Shell = {
  name: "zsh",
  write: (line) => `#compdef onrecord
# Completions of onrecord for zsh, written by: onrecord completion zsh
${writeChoices(line)}
_onrecord_command() {
  local -a commands=(${line.commands.map((command) => `\n    ${item(command)}`).join("")}
  )
  _describe -t commands command commands
}

_onrecord() {
  local curcontext=$curcontext command=${line.commands[0]?.name ?? ""} ret=1
  if ((CURRENT == 2)) && [[ $PREFIX != -* ]]; then
    _onrecord_command && ret=0
    _files && ret=0
    return ret
  fi
  local -a first=(${line.commands.map(({ name }) => name).join(" ")}) version=()
  if ((CURRENT == 2)); then
    version=(${drawOption(line.version, line.version.name)})
  elif ((first[(Ie)$words[2]])); then
    command=$words[2]
    shift words
    ((CURRENT--))
  fi
  curcontext="\${curcontext%:*}-$command:"
  case $command in
${line.commands.map((command) => writeCommand(command, line)).join("\n")}
  esac
}

if [[ $funcstack[1] == _onrecord ]]; then
  _onrecord "$@"
else
  compdef _onrecord onrecord
fi
`,
};

/** A function for each value that is chosen from a list. */
function writeChoices(line: CommandLine): string {
  const lists = [
    ...line.options.map((option) => [nameList(option, line), choicesOf(option.takes)] as const),
    ...line.commands.map(
      ({ operand }) => [operand?.name, choicesOf(operand?.takes ?? null)] as const,
    ),
  ];
  return lists
    .filter(([name, choices]) => choices.length > 0 && name !== "command")
    .map(
      ([name, choices]) => `
_onrecord_${name}() {
  local -a choices=(${choices.map(item).join(" ")})
  _describe -t choices ${name} choices
}
`,
    )
    .join("");
}

/** What the function is called that lists what may be chosen: by the option and, where these differ, by a command. */
function nameList({ name, takers }: TakenOption, { options }: CommandLine): string {
  const [group = []] = groupByName(options.filter((option) => option.name === name));
  return group.length > 1 ? `${name}_${takers.join("_")}` : name;
}

function writeCommand({ name, options, operand }: CommandWords, line: CommandLine): string {
  const specs = options.map((option) => {
    const taken = line.options.find((one) => one.name === option.name && one.takers.includes(name));
    return drawOption(option, taken === undefined ? option.name : nameList(taken, line));
  });
  if (operand !== null) {
    const { repeats, name: stands, takes } = operand;
    specs.push(quote(`${repeats ? "*" : "1"}:${stands}:${action(stands, takes)}`));
  }
  const lines = specs.map((spec) => ` \\\n        ${spec}`);
  return `    ${name})
      _arguments -s -S "\${version[@]}"${lines.join("")}
      ;;`;
}

/** One or two specs of `_arguments`: an option whose short name was given is not offered by its long one. */
function drawOption(option: OptionWords, list: string): string {
  const { says, takes, repeats, stands, name } = option;
  const flags = flagsOf(option);
  const rest = `[${escape(says, /[\\[\]:]/g)}]`;
  const value = takes === null ? "" : `:${stands}:${action(list, takes)}`;
  const shown = flags.map((flag) => {
    const sign = takes === null ? "" : flag.startsWith("--") ? "=" : "+";
    return flag + sign;
  });
  const alone = name === "help" || name === "version" ? "- *" : flags.join(" ");
  const others = repeats ? "*" : flags.length > 1 || alone !== flags[0] ? `(${alone})` : "";
  if (shown.length === 1) return quote(`${others}${shown.join("")}${rest}${value}`);
  return `${quote(others)}{${shown.join(",")}}${quote(rest + value)}`;
}

function action(name: string, takes: Value): string {
  if (takes === "path") return "_files";
  return takes === "words" ? " " : `_onrecord_${name}`;
}

/** `name:what it means`, as `_describe` reads it. */
function item({ name, says }: Choice): string {
  const shown = escape(name, /[\\:]/g);
  return quote(says === null ? shown : `${shown}:${escape(says, /[\\:]/g)}`);
}

function escape(text: string, special: RegExp): string {
  return text.replaceAll(special, (sign) => `\\${sign}`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
