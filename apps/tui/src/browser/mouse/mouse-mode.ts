import type { WriteStream } from "node:tty";

/** Reports of clicks and the wheel (DEC mode 1000), in the form without a limit to columns and rows (1006). */
const on = "\u001B[?1000h\u001B[?1006h";
const off = "\u001B[?1006l\u001B[?1000l";

/** Takes the mouse from the terminal, or gives it back. */
export function setMouseMode(stdout: WriteStream, taken: boolean): void {
  stdout.write(taken ? on : off);
}
