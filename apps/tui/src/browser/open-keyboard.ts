import { openSync } from "node:fs";
import { ReadStream } from "node:tty";
import { UsageError } from "../problems/usage-error.ts";

export type Keyboard = { readonly stream: ReadStream; readonly close: () => void };

/**
 * Where keys come from: standard input, or the controlling terminal when documents were piped through that.
 *
 * Raw from now on and not only from the first frame on, as Ink would have it: the terminal would print a key that
 * comes in between, and move the frame.
 *
 * @throws UsageError when there is no terminal to read from.
 */
export function openKeyboard(stdin: ReadStream): Keyboard {
  const own = !stdin.isTTY;
  const stream = own ? new ReadStream(openTerminal()) : stdin;
  stream.setRawMode(true);
  return {
    stream,
    close: () => {
      stream.setRawMode(false);
      if (own) stream.destroy();
    },
  };
}

function openTerminal(): number {
  try {
    return openSync("/dev/tty", "r");
  } catch (error) {
    throw new UsageError(
      "the browser: expected a terminal to read keys from, got none on standard input or as /dev/tty; --plain prints all as text",
      { cause: error },
    );
  }
}
