import type { Result } from "./result.ts";

/**
 * A result on a stream such as standard output.
 *
 * A reader that closes it (`| head`) has what it wanted: that is no error.
 */
export function writeStream(
  stream: NodeJS.WritableStream,
  prepare: (piece: string | Uint8Array) => string | Uint8Array,
): Result {
  // The callback of each write has the error; unheard, the event would end the program.
  stream.on("error", () => {});
  return {
    write: (piece) =>
      new Promise((resolve, reject) => {
        stream.write(prepare(piece), (error) => {
          if (error === null || error === undefined) resolve(true);
          else if ("code" in error && error.code === "EPIPE") resolve(false);
          else reject(error);
        });
      }),
    finish: async () => {},
    discard: async () => {},
  };
}
