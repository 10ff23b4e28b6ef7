import type { ReadStream, WriteStream } from "node:tty";

/** All of the machine that the program sees. A stream that is no terminal has no `isTTY`, whatever its type says. */
export type Host = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
};
