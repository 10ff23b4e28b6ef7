import type { Host } from "../host.ts";

const firstAfter = 700;
const nextAfter = 100;

/** Returns to the start of a terminal's line and empties it. */
export const eraseLine = "\r\u001B[K";

/** Whether standard error is a terminal on which a line can be written over. */
export function canErase({ stderr, env }: Pick<Host, "stderr" | "env">): boolean {
  return stderr.isTTY && env["TERM"] !== "dumb";
}

/** Passes documents on and counts them on a terminal's standard error, once the work is long (in milliseconds). */
export async function* showProgress<T>(items: AsyncIterable<T>, host: Host): AsyncGenerator<T> {
  let done = 0;
  let due = performance.now() + firstAfter;
  let isShown = false;
  try {
    for await (const item of items) {
      yield item;
      done += 1;
      if (performance.now() < due) continue;
      due = performance.now() + nextAfter;
      isShown = true;
      host.stderr.write(`${eraseLine}${done} documents read`);
    }
  } finally {
    if (isShown) host.stderr.write(eraseLine);
  }
}
