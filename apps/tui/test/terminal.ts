import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { UnicodeGraphemesAddon } from "./graphemes-addon.ts";
import headless, { type IBufferCell } from "@xterm/headless";

/** A program in a real terminal: util-linux `script` gives the pty, xterm.js reads what is written to it. */
export type TestTerminal = AsyncDisposable & {
  /** The lines in sight, without trailing spaces. */
  readonly screen: () => readonly string[];
  /** The cells of a line in sight. */
  readonly cells: (row: number) => readonly IBufferCell[];
  /** Whether all that was begun to be drawn is drawn: every frame lies between two marks (DEC mode 2026). */
  readonly settled: () => boolean;
  /** Resolves once the screen is as wanted; rejects with the screen when that takes too long. */
  readonly until: (wanted: (screen: readonly string[]) => boolean) => Promise<void>;
  readonly type: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Of the program that the command line runs. */
  readonly pid: () => number;
  /** Which screen is shown: programs that own the whole screen work on the alternate one. */
  readonly buffer: () => "normal" | "alternate";
  /** The looks of the character at a place. */
  readonly looksAt: (column: number, row: number) => { inverse: boolean; coloured: boolean };
  /** Writes to the screen behind the program's back. */
  readonly disturb: (text: string) => void;
  /** Every title that it was given. */
  readonly titles: () => readonly string[];
  /** All bytes written so far. */
  readonly written: () => string;
  /** The exit code of the command line. */
  readonly ended: Promise<number | null>;
};

export type TerminalOptions = {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it measures whole graphemes, as newer terminals do; else each code point, by Unicode 6. */
  readonly graphemes?: boolean;
};

const patience = 10_000;

/** Runs a command line of the shell. */
export function openTerminal(
  command: string,
  { columns = 100, rows = 30, env = {}, graphemes = false }: TerminalOptions = {},
): TestTerminal {
  const terminal = new headless.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    scrollback: 0,
  });
  if (graphemes) terminal.loadAddon(new UnicodeGraphemesAddon());
  const line = `stty rows ${rows} cols ${columns}; ${command}`;
  const child = spawn("script", ["-qfec", line, "/dev/null"], {
    env: terminalEnv(env),
    stdio: ["pipe", "pipe", "inherit"],
    detached: true,
  });
  let written = "";
  let unread = 0;
  let wake = sleepOn;
  // A character may come in two pieces.
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (data: string) => {
    written += data;
    unread += 1;
    terminal.write(data, () => {
      unread -= 1;
      wake();
    });
  });
  const titles: string[] = [];
  terminal.onTitleChange((title) => titles.push(title));
  terminal.onData((data) => child.stdin.write(data));
  const screen = (): readonly string[] =>
    Array.from(
      { length: terminal.rows },
      // What lies behind the edge of a terminal that became narrower is not in sight.
      (_, row) =>
        terminal.buffer.active.getLine(row)?.translateToString(true, 0, terminal.cols) ?? "",
    );
  const ended = once(child, "close").then(([code]: unknown[]) =>
    typeof code === "number" ? code : null,
  );
  const until = async (
    wanted: (lines: readonly string[]) => boolean,
    deadline: number,
  ): Promise<void> => {
    if (wanted(screen())) return;
    if (performance.now() > deadline) {
      throw new Error(`the screen never became as wanted:\n${screen().join("\n")}`);
    }
    // Woken by what is written next; the timer only keeps a silent program from waiting for ever.
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 100);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    await until(wanted, deadline);
  };
  return {
    screen,
    cells: (row) => {
      const found = terminal.buffer.active.getLine(row);
      const all = Array.from({ length: terminal.cols }, (_, column) => found?.getCell(column));
      return all.filter((cell) => cell !== undefined);
    },
    // What is written is on the screen only once the terminal has read it.
    settled: () =>
      unread === 0 && written.lastIndexOf("\u001B[?2026l") > written.lastIndexOf("\u001B[?2026h"),
    until: async (wanted) => {
      await until(wanted, performance.now() + patience);
    },
    type: (keys) => {
      child.stdin.write(keys);
    },
    resize: (width, height) => {
      terminal.resize(width, height);
      execFileSync("stty", [
        "-F",
        `/proc/${childOf(child)}/fd/1`,
        "cols",
        String(width),
        "rows",
        String(height),
      ]);
    },
    kill: (signal) => {
      process.kill(programOf(child), signal);
    },
    pid: () => programOf(child),
    buffer: () => terminal.buffer.active.type,
    looksAt: (column, row) => {
      const cell = terminal.buffer.active.getLine(row)?.getCell(column);
      return { inverse: (cell?.isInverse() ?? 0) !== 0, coloured: cell?.isFgDefault() === false };
    },
    disturb: (text) => {
      terminal.write(text, () => {
        wake();
      });
    },
    titles: () => titles,
    written: () => written,
    ended,
    [Symbol.asyncDispose]: async () => {
      // The program first: it outlives the terminal that is taken from it, and would keep its pipe open.
      for (const pid of descendantsOf(child.pid)) process.kill(pid, "SIGKILL");
      await ended;
    },
  };
}

/** Nobody waits. */
function sleepOn(): void {
  return undefined;
}

function terminalEnv(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return {
    PATH,
    HOME,
    LANG: "C.UTF-8",
    TERM: "xterm-256color",
    NODE_ENV: "production",
    // No run knows of another, unless it is to.
    XDG_STATE_HOME: "/dev/null",
    ...env,
  };
}

/** The shell inside the terminal. */
function childOf({ pid }: ChildProcess): number {
  return childrenOf(pid)[0] ?? Number.NaN;
}

/** The program that the shell runs, or the shell itself where it has become the program. */
function programOf(child: ChildProcess): number {
  const shell = childOf(child);
  return childrenOf(shell)[0] ?? shell;
}

function descendantsOf(pid: number | undefined): readonly number[] {
  const children = childrenOf(pid);
  return [...children.flatMap(descendantsOf), ...children];
}

function childrenOf(pid: number | undefined): readonly number[] {
  if (pid === undefined || !existsSync(`/proc/${pid}`)) return [];
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter((child) => child.trim() !== "")
    .map(Number);
}
