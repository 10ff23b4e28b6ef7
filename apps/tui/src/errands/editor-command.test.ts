import { expect, test } from "vitest";
import { editorCommand } from "./editor-command.ts";

const file = "/letters/a b.md";

test.for([
  [{}, ["vi", "+12", file]],
  [{ EDITOR: "nano" }, ["nano", "+12", file]],
  [{ VISUAL: "nvim", EDITOR: "nano" }, ["nvim", "+12", file]],
  [{ VISUAL: "", EDITOR: "  " }, ["vi", "+12", file]],
  [{ EDITOR: "/usr/bin/vim -n" }, ["/usr/bin/vim", "-n", "+12", file]],
  [{ EDITOR: "emacsclient -t" }, ["emacsclient", "-t", "+12", file]],
  [{ EDITOR: "less" }, ["less", "+12", file]],
  [{ VISUAL: "code --wait" }, ["code", "--wait", "--goto", `${file}:12`]],
  [{ VISUAL: "codium" }, ["codium", "--goto", `${file}:12`]],
  [{ EDITOR: "hx" }, ["hx", `${file}:12`]],
  [{ EDITOR: "subl -w" }, ["subl", "-w", `${file}:12`]],
  [{ EDITOR: "kate" }, ["kate", "--line", "12", file]],
  [
    { EDITOR: "\"/opt/my editor/vim\" -u 'my rc'" },
    ["/opt/my editor/vim", "-u", "my rc", "+12", file],
  ],
  [{ EDITOR: "an-editor --wait" }, ["an-editor", "--wait", file]],
  [{ EDITOR: "vi; rm -r x" }, ["vi;", "rm", "-r", "x", file]],
  [{ EDITOR: "$(vi)" }, ["$(vi)", file]],
] as const)("with %j it is %j", ([env, [program, ...args]]) => {
  expect(editorCommand(env, file, 12)).toEqual({ program, args });
});
