import { basename } from "node:path";

/** A program with its arguments, as the system starts it: no shell reads them. */
export type EditorCommand = { readonly program: string; readonly args: readonly string[] };

type Tell = (file: string, line: number) => readonly string[];

/** How editors are told the line, as the manual of each has it. */
const ways: readonly { readonly editors: string; readonly tell: Tell }[] = [
  {
    editors:
      "vi vim nvim nvi view ex gvim mvim vile nano rnano pico joe jmacs jstar jed emacs emacsclient mg zile micro kak ne mcedit gedit xed pluma less most",
    tell: (file, line) => [`+${line}`, file],
  },
  {
    editors: "code code-insiders codium vscodium cursor windsurf",
    tell: (file, line) => ["--goto", `${file}:${line}`],
  },
  {
    editors: "hx helix subl sublime_text zed zeditor",
    tell: (file, line) => [`${file}:${line}`],
  },
  { editors: "kate kwrite", tell: (file, line) => ["--line", String(line), file] },
  { editors: "mate", tell: (file, line) => ["--line", String(line), file] },
];

const tellers: ReadonlyMap<string, Tell> = new Map(
  ways.flatMap(({ editors, tell }) => editors.split(" ").map((editor) => [editor, tell] as const)),
);

/**
 * What opens a file at a line: the reader's editor, else vi. An editor that is not known opens the file at its
 * beginning: many would take the line for the name of another file.
 */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): EditorCommand {
  const wanted = [env["VISUAL"], env["EDITOR"]].map((given) => splitWords(given ?? ""));
  const [program = "vi", ...args] = wanted.find((words) => words.length > 0) ?? [];
  const name = basename(program).replace(/\.exe$/i, "");
  const tell = tellers.get(name) ?? ((one: string) => [one]);
  return { program, args: [...args, ...tell(file, line)] };
}

/** `"/Applications/My Editor" --wait` is two words. */
function splitWords(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|[^\s"']+/g)].map(
    ([word, double, single]) => double ?? single ?? word,
  );
}
