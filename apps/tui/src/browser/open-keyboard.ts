import { openSync } from "node:fs";
import { ReadStream } from "node:tty";

export type Keyboard = { readonly stream: ReadStream; readonly close: () => void };

/**
 * Where keys come from: standard input, or the controlling terminal when documents were piped through that.
 *
 * Raw from now on and not only from the first frame on, as Ink would have it: the terminal would print a key that
 * comes in between, and move the frame.
 *
 * Throws what the system says when there is no terminal to read from.
 */
export function openKeyboard(stdin: ReadStream): Keyboard {
  const own = !stdin.isTTY;
  const stream = own ? new ReadStream(openSync("/dev/tty", "r")) : stdin;
  stream.setRawMode(true);
  return {
    stream,
    close: () => {
      stream.setRawMode(false);
      if (own) stream.destroy();
    },
  };
}
