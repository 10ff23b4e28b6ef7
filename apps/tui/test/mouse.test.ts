import { expect, test, vi } from "vitest";
import {
  browse,
  hasMouse,
  leftBehind,
  nothing,
  program,
  selected,
  shows,
} from "./harbour-terminal.ts";
import { openTerminal, type TestTerminal } from "./terminal.ts";

// The mouse in a real terminal: whose it is, and that nothing of it is taken for keys.
vi.setConfig({ testTimeout: 30_000 });

/** A press of the left button and its release, from column and row 1 on. */
const click = (column: number, row: number): string =>
  `\u001B[<0;${column};${row}M\u001B[<0;${column};${row}m`;

async function takeMouse(terminal: TestTerminal): Promise<void> {
  await terminal.until(shows("[1 Timeline", "q quit"));
  terminal.type("m");
  await terminal.until(shows("mouse on: hold Shift"));
  await terminal.until(() => hasMouse(terminal.written()));
}

test("the mouse is the terminal's until m, and again after it", async () => {
  await using terminal = browse();
  await terminal.until(shows("[1 Timeline", "q quit"));
  expect(terminal.written()).not.toMatch(/\[\?(?:1000|1002|1003|1006)h/);
  terminal.type("m");
  await terminal.until(shows("mouse on: hold Shift", " mouse  2/18"));
  await terminal.until(() => hasMouse(terminal.written()));
  terminal.type("m");
  await terminal.until(shows("the mouse is the terminal's again"));
  await terminal.until(() => !hasMouse(terminal.written()));
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("rows, panes and screens answer to clicks, and to the wheel what is under it", async () => {
  await using terminal = browse();
  await takeMouse(terminal);
  const row = terminal.screen().findIndex((line) => line.includes("Ines Holt")) + 1;
  terminal.type(click(10, row));
  await terminal.until((screen) => selected(screen).includes("Ines Holt"));
  terminal.type(click(10, row));
  await terminal.until(shows("┃"));
  terminal.type(click(terminal.screen()[0]?.indexOf("3 Documents") ?? 0, 1));
  await terminal.until(shows("[3 Documents]"));
  terminal.type(click((terminal.screen()[0]?.indexOf("? Help") ?? 0) + 1, 1));
  await terminal.until(shows("[? Help]", "next line"));
  terminal.type("\u001B[<65;5;9M");
  await terminal.until((screen) => !screen.join("\n").includes("next line"));
  terminal.type("\u001B[<64;5;9M");
  await terminal.until(shows("next line"));
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("what comes of the mouse is never taken for keys, however it is cut or wrong", async () => {
  await using terminal = browse();
  await takeMouse(terminal);
  const before = terminal.screen().slice(1, -1);
  // A q that is no part of a report would quit.
  terminal.type("\u001B[<0;70000;70000M\u001B[<2;5;5M");
  terminal.type(`\u001B[<0;${"9".repeat(3000)};2M\u001B[<0;;qM\u001B[M qq\u001B[<0;5`);
  terminal.type(";1Mj");
  await terminal.until((screen) => selected(screen).startsWith("2015–2017"));
  terminal.type("k");
  await terminal.until((screen) => screen.slice(1, -1).join("\n") === before.join("\n"));
  terminal.type("\u001B");
  terminal.type("[<0;5");
  terminal.type(";2Mj");
  await terminal.until((screen) => selected(screen).startsWith("2015–2017"));
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("Escape is still a key while the mouse is ours", async () => {
  await using terminal = browse();
  await takeMouse(terminal);
  terminal.type("?");
  await terminal.until(shows("[? Help]"));
  terminal.type("\u001B");
  await terminal.until(shows("[1 Timeline"));
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test.for(["SIGTERM", "SIGHUP", "SIGINT"] as const)("%s gives the mouse back", async (signal) => {
  await using terminal = browse();
  await takeMouse(terminal);
  terminal.kill(signal);
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("Ctrl-C gives the mouse back", async () => {
  await using terminal = browse();
  await takeMouse(terminal);
  terminal.type("\u0003");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("a row that cannot be drawn gives the mouse back", async () => {
  await using terminal = browse({ rows: 12 }, "broken");
  await takeMouse(terminal);
  terminal.type("G");
  expect(await leftBehind(terminal)).toEqual(nothing);
  expect(terminal.screen().join("\n")).toContain("exit 1");
});

test.for([
  [
    "Ctrl-Z",
    (terminal: TestTerminal) => {
      terminal.type("\u001A");
    },
  ],
  [
    "SIGTSTP from outside",
    (terminal: TestTerminal) => {
      terminal.kill("SIGTSTP");
    },
  ],
] as const)("%s gives the mouse and the terminal back until fg", async ([, stop]) => {
  await using terminal = openTerminal(
    `set -m; ${program}; echo "stopped"; stty -a | grep -o -- " -\\?icanon"; read -r line; fg; echo "exit $?"`,
  );
  await takeMouse(terminal);
  stop(terminal);
  await terminal.until(shows("stopped", " icanon"));
  expect(terminal.buffer()).toBe("normal");
  expect(hasMouse(terminal.written())).toBe(false);
  terminal.type("\r");
  await terminal.until(shows("[1 Timeline", " mouse  2/18"));
  await terminal.until(() => hasMouse(terminal.written()));
  expect(terminal.buffer()).toBe("alternate");
  terminal.type("j");
  await terminal.until((screen) => selected(screen).startsWith("2015–2017"));
  stop(terminal);
  await terminal.until(() => !hasMouse(terminal.written()));
});

test("SIGSTOP and SIGCONT leave a screen that is whole and keys that work", async () => {
  await using terminal = openTerminal(
    `set -m; ${program}; stty sane; echo "stopped"; read -r line; fg; echo "exit $?"`,
  );
  await takeMouse(terminal);
  terminal.kill("SIGSTOP");
  await terminal.until(shows("stopped"));
  terminal.type("\r");
  await terminal.until(shows("[1 Timeline", " mouse  2/18"));
  await terminal.until((screen) => !screen.join("\n").includes("stopped"));
  terminal.type("j");
  await terminal.until((screen) => selected(screen).startsWith("2015–2017"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(hasMouse(terminal.written())).toBe(false);
});
