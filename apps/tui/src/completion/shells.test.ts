import { expect, test } from "vitest";
import type { CommandLine, OptionWords } from "../command-line/command-line.ts";
import { shells } from "./shells.ts";

const standsAlone = { short: null, takes: null, stands: "", repeats: false } as const;

const hue: OptionWords = {
  ...standsAlone,
  name: "hue",
  short: "-u",
  long: "--hue",
  says: "it's a [hue]: \\ red",
  takes: [
    { name: "red", says: null },
    { name: "sea:green", says: "the sea's: green" },
  ],
  stands: "hue",
};
const file: OptionWords = {
  ...standsAlone,
  name: "file",
  long: "--file",
  says: "a file",
  takes: "path",
  stands: "file",
};
const since: OptionWords = {
  ...standsAlone,
  name: "since",
  long: "--since",
  says: "a day",
  takes: "words",
  stands: "day",
};
const more: OptionWords = { ...file, name: "more", short: "-m", long: "--more", repeats: true };
const quick: OptionWords = { ...standsAlone, name: "quick", long: "--quick", says: "in haste" };

/** A program that nobody has, with every sort of option, operand and sign that a shell acts on. */
const line: CommandLine = {
  commands: [
    {
      name: "paint",
      says: "it's: paint",
      operand: { name: "wall", says: "a wall", takes: "path", repeats: true },
      format: "text",
      options: [hue, file, more, quick],
    },
    { name: "rest", says: "nothing", operand: null, format: "text", options: [since] },
    {
      name: "help",
      says: "help",
      operand: {
        name: "command",
        says: "a command",
        takes: [{ name: "paint", says: "it's: paint" }],
        repeats: false,
      },
      format: "text",
      options: [],
    },
  ],
  options: [
    ...[hue, file, more, quick].map((option) => Object.assign({ takers: ["paint"] }, option)),
    { ...since, takers: ["rest"] },
  ],
  version: { ...standsAlone, name: "version", short: "-V", long: "--version", says: "the version" },
};

const written = new Map(shells.map(({ name, write }) => [name, write(line)]));

test.for([
  ["bash", "    paint | rest | help) ;;"],
  ["bash", "    *) command=paint ;;"],
  ["bash", '    -u | --hue) words="red sea:green" ;;'],
  ["bash", "    --file | -m | --more) files=yes ;;"],
  ["bash", "    --since) ;;"],
  ["bash", '            paint) words="-u --hue --file -m --more --quick" ;;'],
  ["bash", "            paint) files=yes ;;"],
  ["bash", '            help) words="paint" ;;'],
  ["zsh", String.raw`    'paint:it'\''s\: paint'`],
  ["zsh", String.raw`  local -a choices=('red' 'sea\:green:the sea'\''s\: green')`],
  [
    "zsh",
    String.raw`        '(-u --hue)'{-u+,--hue=}'[it'\''s a \[hue\]\: \\ red]:hue:_onrecord_hue' \ `,
  ],
  ["zsh", String.raw`        '--file=[a file]:file:_files' \ `],
  ["zsh", String.raw`        '*'{-m+,--more=}'[a file]:file:_files' \ `],
  ["zsh", String.raw`        '--quick[in haste]' \ `],
  ["zsh", "        '--since=[a day]:day: '"],
  ["zsh", "        '*:wall:_files'"],
  ["zsh", "        '1:command:_onrecord_command'"],
  ["zsh", "    version=('(- *)'{-V,--version}'[the version]')"],
  ["fish", String.raw`complete -c onrecord -n __fish_onrecord_begins -a paint -d 'it\'s: paint'`],
  ["fish", "complete -c onrecord -n '__fish_onrecord_is rest help' -f"],
  [
    "fish",
    String.raw`complete -c onrecord -n '__fish_onrecord_is help' -a 'paint\\t\'it\\\'s: paint\''`,
  ],
  [
    "fish",
    String.raw`complete -c onrecord -n '__fish_onrecord_is paint' -s u -l hue -x -a 'red sea:green\\t\'the sea\\\'s: green\'' -d 'it\'s a [hue]: \\ red'`,
  ],
  ["fish", "complete -c onrecord -n '__fish_onrecord_is paint' -l file -r -F -d 'a file'"],
  ["fish", "complete -c onrecord -n '__fish_onrecord_is rest' -l since -x -d 'a day'"],
  ["fish", "complete -c onrecord -n '__fish_onrecord_is paint' -l quick -d 'in haste'"],
] as const)("for %s there is a line %j", ([shell, expected]) => {
  expect(written.get(shell)?.split("\n")).toContain(expected.trimEnd());
});

test.for([
  ["bash", "--version", 1],
  ["zsh", "--version", 1],
  ["fish", "-l version", 1],
] as const)("for %s, %s is completed once, where no command is named", ([shell, flag, times]) => {
  expect(written.get(shell)?.split(flag).length).toBe(times + 1);
});

const blue: OptionWords = { ...hue, takes: [{ name: "blue", says: null }] };

/** The same, and a command beside it that takes another hue. */
const varied: CommandLine = {
  ...line,
  commands: line.commands.map((command) =>
    command.name === "rest" ? Object.assign({}, command, { options: [since, blue] }) : command,
  ),
  options: [
    { ...hue, takers: ["paint"] },
    { ...blue, takers: ["rest"] },
  ],
};

const writtenVaried = new Map(shells.map(({ name, write }) => [name, write(varied)]));

test.for([
  ["bash", "    -u | --hue)"],
  ["bash", '        paint) words="red sea:green" ;;'],
  ["bash", '        rest) words="blue" ;;'],
  ["zsh", "_onrecord_hue_paint() {"],
  ["zsh", "_onrecord_hue_rest() {"],
  [
    "zsh",
    String.raw`        '(-u --hue)'{-u+,--hue=}'[it'\''s a \[hue\]\: \\ red]:hue:_onrecord_hue_rest'`,
  ],
  [
    "fish",
    String.raw`complete -c onrecord -n '__fish_onrecord_is rest' -s u -l hue -x -a 'blue' -d 'it\'s a [hue]: \\ red'`,
  ],
] as const)("for %s, where commands take other values, there is a line %j", ([shell, expected]) => {
  expect(writtenVaried.get(shell)?.split("\n")).toContain(expected);
});
