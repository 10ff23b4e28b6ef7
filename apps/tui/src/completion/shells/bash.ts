import type { CommandLine, OptionWords } from "../../command-line/command-line.ts";
import {
  choicesOf,
  flagsOf,
  groupByName,
  namesWhere,
  optionsWhere,
} from "../../command-line/look-up.ts";
import type { Shell } from "../shell.ts";

/**
 * Bash, also the 3.2 of macOS and without its package bash-completion: no `mapfile`, and `compopt` only where there is
 * one.
 *
 * Where names of files are wanted the answer is empty: readline then completes them itself, with blanks and quotes.
 */
export const bash: Shell = {
  name: "bash",
  write: (line) => `# Completions of onrecord for bash, written by: onrecord completion bash
_onrecord() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  local lead="" past="" words="" files="" i
  COMPREPLY=()

  # --format=text comes as three words, or as one where COMP_WORDBREAKS lacks the sign.
  if [[ $cur == "=" ]]; then
    cur=""
  elif [[ $prev == "=" ]] && ((COMP_CWORD > 2)); then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $cur == --*=* ]]; then
    prev=\${cur%%=*} lead=$prev= cur=\${cur#*=}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} == -- ]]; then past=yes; fi
  done
  if ((COMP_CWORD == 1)); then command=""; fi
  case $command in
    ${either(namesWhere(line, () => true))}) ;;
    *) command=${line.commands[0]?.name ?? ""} ;;
  esac

  case $past$prev in
${choiceCases(line)}
    ${either(optionsWhere(line, ({ takes }) => takes === "path"))}) files=yes ;;
    ${either(optionsWhere(line, ({ takes }) => takes === "words"))}) ;;
    *)
      case $past$cur in
        -*)
          case $command in
${optionCases(line)}
          esac
          if ((COMP_CWORD == 1)); then words="$words ${flagsOf(line.version).join(" ")}"; fi
          ;;
        *)
          case $command in
${operandCases(line)}
          esac
          if ((COMP_CWORD == 1)); then words="${namesWhere(line, () => true).join(" ")}"; fi
          ;;
      esac
      ;;
  esac

  if [[ -n $words ]]; then
    # shellcheck disable=SC2207 # The words of the tables hold no blanks.
    COMPREPLY=($(compgen -P "$lead" -W "$words" -- "$cur"))
  fi
  if [[ -z $files ]]; then
    compopt +o bashdefault +o default 2>/dev/null
  elif [[ -n $words ]] && compopt -o filenames 2>/dev/null; then
    while IFS= read -r i; do COMPREPLY+=("$i"); done < <(compgen -f -- "$cur")
  fi
  return 0
}
complete -o bashdefault -o default -F _onrecord onrecord
`,
};

/** The words after an option, by the option and, where these differ, by the command. */
function choiceCases({ options }: CommandLine): string {
  const chosen = options.filter(({ takes }) => choicesOf(takes).length > 0);
  return groupByName(chosen)
    .map(([first, ...others]) => {
      const flags = `    ${either(flagsOf(first))})`;
      if (others.length === 0) return `${flags} ${setWords(first)}`;
      const cases = [first, ...others].map(
        (option) => `        ${either(option.takers)}) ${setWords(option)}`,
      );
      return [flags, "      case $command in", ...cases, "      esac", "      ;;"].join("\n");
    })
    .join("\n");
}

function setWords({ takes }: OptionWords): string {
  const names = choicesOf(takes).map(({ name }) => name);
  return `words="${names.join(" ")}" ;;`;
}

/** The options of each command. */
function optionCases({ commands }: CommandLine): string {
  return commands
    .filter(({ options }) => options.length > 0)
    .map(
      ({ name, options }) =>
        `            ${name}) words="${options.flatMap(flagsOf).join(" ")}" ;;`,
    )
    .join("\n");
}

/** What each command is about; words that nobody can foresee are not in the table. */
function operandCases(line: CommandLine): string {
  const paths = namesWhere(line, ({ operand }) => operand?.takes === "path");
  return [
    `            ${either(paths)}) files=yes ;;`,
    ...line.commands.flatMap(({ name, operand }) => {
      const words = choicesOf(operand?.takes ?? null).map((choice) => choice.name);
      return words.length === 0 ? [] : [`            ${name}) words="${words.join(" ")}" ;;`];
    }),
  ].join("\n");
}

/** A pattern of `case`. */
function either(words: readonly string[]): string {
  return words.join(" | ");
}
