import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import type { WriteStream } from "node:tty";

/**
 * Puts text on the clipboard of whoever sits at the terminal, over SSH as well: OSC 52 (xterm), which most terminals
 * obey and the others ignore. tmux swallows it by default, so there its own buffer is asked to pass the text on.
 */
export function copyText(text: string, stdout: WriteStream, tmux: boolean): void {
  const send = (): void => {
    stdout.write(`\u001B]52;c;${Buffer.from(text, "utf8").toString("base64")}\u0007`);
  };
  if (!tmux) {
    send();
    return;
  }
  const buffer = spawn("tmux", ["load-buffer", "-w", "-"], { stdio: ["pipe", "ignore", "ignore"] });
  buffer.once("error", send);
  buffer.stdin.once("error", () => {});
  buffer.stdin.end(text);
}
