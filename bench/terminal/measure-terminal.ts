import { readFileSync } from "node:fs";
import { type TestTerminal, openTerminal } from "../../apps/tui/test/terminal.ts";
import type { Contender } from "./contender.ts";

/** Milliseconds, and megabytes of resident memory. */
export type TerminalFigures = {
  readonly open: readonly number[];
  readonly filled: readonly number[];
  readonly whole: number;
  readonly keysWhileReading: readonly number[];
  readonly keys: readonly number[];
  readonly memoryAtFirst: number;
  readonly memory: number;
  readonly mostMemory: number;
  readonly bytesPerKey: number;
  /** How often the whole screen was wiped meanwhile: each is a flicker. */
  readonly wipes: number;
};

const size = { columns: 120, rows: 40 };
const starts = 20;
const mostKeys = 400;

/** Opens a program several times, then presses one key after the other, while it reads and once it has read. */
export async function measureTerminal(contender: Contender): Promise<TerminalFigures> {
  const open: number[] = [];
  const filled: number[] = [];
  // The first start fills caches and does not count.
  for (let start = 0; start <= starts; start++) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would slow each other down
    const times = await measureStart(contender);
    if (start === 0) continue;
    open.push(times.open);
    filled.push(times.filled);
  }
  return { open, filled, ...(await measureKeys(contender)) };
}

async function measureStart({
  command,
  isOpen,
  isFilled,
}: Contender): Promise<{ readonly open: number; readonly filled: number }> {
  const begun = performance.now();
  await using terminal = openTerminal(command, size);
  await terminal.until(isOpen);
  const opened = performance.now() - begun;
  await terminal.until(isFilled);
  return { open: opened, filled: performance.now() - begun };
}

async function measureKeys(
  contender: Contender,
): Promise<Omit<TerminalFigures, "open" | "filled">> {
  const begun = performance.now();
  await using terminal = openTerminal(contender.command, size);
  await terminal.until(contender.isFilled);
  const memoryAtFirst = memoryOf(terminal, "VmRSS");
  const keysWhileReading: number[] = [];
  while (!contender.isWhole(terminal.screen())) {
    // oxlint-disable-next-line no-await-in-loop -- a key after the other
    keysWhileReading.push(await pressAndWait(terminal, contender.down));
  }
  const whole = performance.now() - begun;
  const before = terminal.written().length;
  const keys: number[] = [];
  for (let key = 0; key < mostKeys; key++) {
    // oxlint-disable-next-line no-await-in-loop -- a key after the other
    keys.push(await pressAndWait(terminal, contender.down));
  }
  const written = terminal.written().slice(before);
  return {
    whole,
    keysWhileReading,
    keys,
    memoryAtFirst,
    memory: memoryOf(terminal, "VmRSS"),
    mostMemory: memoryOf(terminal, "VmHWM"),
    bytesPerKey: Buffer.byteLength(written) / mostKeys,
    wipes: written.split("\u001B[2J").length - 1,
  };
}

/** Milliseconds until the screen shows it. */
async function pressAndWait(terminal: TestTerminal, key: string): Promise<number> {
  const before = terminal.screen().join("\n");
  const pressed = performance.now();
  terminal.type(key);
  await terminal.until((screen) => screen.join("\n") !== before);
  return performance.now() - pressed;
}

function memoryOf(terminal: TestTerminal, what: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${terminal.pid()}/status`, "utf8");
  return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024;
}
